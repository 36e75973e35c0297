namespace DiplomacyBot.Coverage.Cleaning.Rules;

/// <summary>Lines without a letter or digit: lone dots, rows of stars and dashes.</summary>
internal sealed class LoneMarkRule : ICleaningRule
{
    public void Apply(LineSheet sheet)
    {
        for (var i = 0; i < sheet.Count; i++)
        {
            if (!sheet[i].Text.Any(char.IsLetterOrDigit))
            {
                sheet.Remove(i, RemovalReason.LoneMark);
            }
        }
    }
}
