using DiplomacyBot.Coverage.Cleaning;

namespace DiplomacyBot.Coverage.Metadata;

/// <summary>
/// The article's own date line, above or just below its lead or behind its last paragraph. By now the lists of other stories are
/// gone, so their dates cannot be mistaken for it.
/// </summary>
internal static class DateLines
{
    private const int LastLines = 4;

    public static void Take(LineSheet sheet, StatedMetadata metadata)
    {
        var kept = sheet.KeptIndexes();
        var prose = 0;
        for (var k = 0; k < kept.Count; k++)
        {
            var line = sheet[kept[k]];
            prose += line.IsProse ? 1 : 0;
            if ((prose <= 1 || k >= kept.Count - LastLines) && DateLine.Read(line.Text) is { } found)
            {
                metadata.Publication ??= new(found.On, Articles.PublicationPrecision.Day, false);
                sheet.Remove(kept[k], RemovalReason.Metadata);
            }
        }
    }
}
