namespace DiplomacyBot.Coverage.Cleaning.Rules;

/// <summary>A line that stands twice in a row, as a picture's caption does when its alternative text was scraped too. One copy stays.</summary>
internal sealed class RepeatedLineRule : ICleaningRule
{
    public void Apply(LineSheet sheet)
    {
        var kept = sheet.KeptIndexes();
        for (var k = 1; k < kept.Count; k++)
        {
            if (sheet[kept[k]].Text == sheet[kept[k - 1]].Text)
            {
                sheet.Remove(kept[k], RemovalReason.Repeated);
            }
        }
    }
}
