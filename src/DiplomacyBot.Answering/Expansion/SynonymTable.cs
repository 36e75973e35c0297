using System.Globalization;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Expansion;

/// <summary>What readers say and what papers print for the same thing; read from <c>synonyms.tsv</c>, whose head tells the format.</summary>
internal sealed class SynonymTable
{
    private readonly Dictionary<string, List<Wording>> _alternatives = new(StringComparer.Ordinal);

    private SynonymTable() => Phrases = new PhraseMatcher<IReadOnlyList<Wording>>([]);

    /// <summary>The table that ships with the program.</summary>
    public static SynonymTable Default { get; } = LoadDefault();

    /// <summary>All phrases that have alternatives.</summary>
    public PhraseMatcher<IReadOnlyList<Wording>> Phrases { get; private set; }

    /// <summary>Reads a table.</summary>
    /// <exception cref="FormatException">A line is malformed; the message names it.</exception>
    public static SynonymTable Parse(TextReader reader)
    {
        var table = new SynonymTable();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
            {
                table.Add(line, number);
            }
        }

        table.Phrases = new(table._alternatives.Select(e => (e.Key, (IReadOnlyList<Wording>)e.Value)));
        return table;
    }

    private static SynonymTable LoadDefault()
    {
        using var stream = typeof(SynonymTable).Assembly.GetManifestResourceStream("synonyms.tsv")!;
        using var reader = new StreamReader(stream);
        return Parse(reader);
    }

    private void Add(string line, int number)
    {
        var columns = line.Split('\t');
        if (columns.Length != 2 || !double.TryParse(columns[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var trust) || trust is <= 0 or > 1)
        {
            throw new FormatException($"synonyms line {number}: expected a trust above 0 and up to 1, a tab, and phrases");
        }

        var sides = columns[1].Split('>', StringSplitOptions.TrimEntries);
        var left = Split(sides[0]);
        var right = sides.Length > 1 ? Split(sides[1]) : left;
        if (sides.Length > 2 || left.Length == 0 || right.Length == 0 || (sides.Length == 1 && left.Length < 2))
        {
            throw new FormatException($"synonyms line {number}: expected 'a | b' or 'a > b | c'");
        }

        foreach (var from in left)
        {
            if (!_alternatives.TryGetValue(from, out var wordings))
            {
                _alternatives[from] = wordings = [];
            }

            wordings.AddRange(right.Where(to => to != from).Select(to => new Wording([.. SyllableReader.Read(to).Select(s => s.Key)], trust)));
        }
    }

    private static string[] Split(string side) =>
        [.. side.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(p => SyllableReader.Read(p).Count > 0)];
}
