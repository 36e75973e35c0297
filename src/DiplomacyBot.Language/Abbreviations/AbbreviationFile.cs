using System.Globalization;
using System.Text;

namespace DiplomacyBot.Language.Abbreviations;

/// <summary>Reads the format that the head of <c>abbreviations.tsv</c> describes.</summary>
internal static class AbbreviationFile
{
    private const int MostColumns = 4;

    public static List<AbbreviationEntry> Read(TextReader reader)
    {
        var entries = new List<AbbreviationEntry>();
        var lineOfForm = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (number == 1) line = line.TrimStart('\uFEFF');
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#')) continue;
            var entry = Entry(line, number);
            var key = (entry.Kind == AbbreviationKind.Variant ? "=" : "") + entry.Form;
            if (!lineOfForm.TryAdd(key, number))
            {
                throw Malformed(number, string.Create(CultureInfo.InvariantCulture, $"“{entry.Form}” already stands on line {lineOfForm[key]}"));
            }

            entries.Add(entry);
        }

        return entries;
    }

    private static AbbreviationEntry Entry(string line, int number)
    {
        var columns = line.Split('\t', StringSplitOptions.TrimEntries);
        if (columns.Length is < 2 or > MostColumns)
        {
            throw Malformed(number, string.Create(CultureInfo.InvariantCulture, $"expected 2 to 4 columns separated by tabs, found {columns.Length}"));
        }

        var form = Composed(columns[0], number);
        if (!form.Any(char.IsLetterOrDigit)) throw Malformed(number, "the form (column 1) is empty");

        var (kind, weak) = Flags(columns.Length > 2 ? columns[2] : "", number);
        var longForms = new List<string>();
        var weakLongForms = new List<string>();
        foreach (var cell in columns[1].Split('|', StringSplitOptions.TrimEntries))
        {
            var longForm = Composed(cell.TrimStart('~'), number);
            if (!longForm.Any(char.IsLetterOrDigit)) throw Malformed(number, "a long form (column 2) is empty");
            if (longForms.Contains(longForm)) throw Malformed(number, $"the long form “{longForm}” stands twice");
            longForms.Add(longForm);
            if (cell.StartsWith('~')) weakLongForms.Add(longForm);
        }

        return longForms.Contains(form)
            ? throw Malformed(number, $"“{form}” is given as its own long form")
            : new AbbreviationEntry(form, longForms, kind, weak) { WeakLongForms = weakLongForms };
    }

    private static (AbbreviationKind Kind, bool Weak) Flags(string cell, int number)
    {
        var kind = AbbreviationKind.Newsroom;
        var weak = false;
        foreach (var flag in cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            switch (flag)
            {
                case "weak":
                    weak = true;
                    break;
                case "chat":
                    kind = AbbreviationKind.Chat;
                    break;
                case "variant":
                    kind = AbbreviationKind.Variant;
                    break;
                default:
                    throw Malformed(number, $"unknown flag “{flag}” (weak, chat, variant)");
            }
        }

        return (kind, weak);
    }

    private static string Composed(string cell, int number)
    {
        try
        {
            return cell.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException e)
        {
            throw new FormatException(Message(number, "the line is not valid Unicode"), e);
        }
    }

    private static FormatException Malformed(int number, string reason) => new(Message(number, reason));

    private static string Message(int number, string reason) => string.Create(CultureInfo.InvariantCulture, $"Abbreviations, line {number}: {reason}.");
}
