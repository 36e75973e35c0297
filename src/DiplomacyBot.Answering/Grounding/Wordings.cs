using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Grounding;

/// <summary>Which wordings may stand for each other in a faithful sentence, which tell what happened, and which contradict each other; read from <c>wordings.txt</c>, whose head tells the format.</summary>
internal sealed class Wordings
{
    private Wordings(List<WordingGroup> groups, List<(string[] One, string[] Other)> opposites)
    {
        Opposites = [.. opposites, .. opposites.Select(o => (o.Other, o.One))];
        Phrases = new PhraseMatcher<WordingGroup>(groups
            .SelectMany(g => g.Said.Select(p => (Key: string.Join(' ', p), Group: g)))
            .GroupBy(p => p.Key, StringComparer.Ordinal)
            .Select(same => (same.Key, new WordingGroup([], [same.Key.Split(' '), .. same.SelectMany(s => s.Group.Sources)], same.Max(s => s.Group.Kind)))));
    }

    /// <summary>The table that ships with the program.</summary>
    public static Wordings Default { get; } = Load();

    /// <summary>All phrases of the table, each with those that may stand for it.</summary>
    public PhraseMatcher<WordingGroup> Phrases { get; }

    /// <summary>Phrases (as syllable keys) of which the second contradicts the first; both ways round.</summary>
    public IReadOnlyList<(string[] One, string[] Other)> Opposites { get; }

    /// <summary>Reads a table.</summary>
    /// <exception cref="FormatException">A line is malformed; the message names it.</exception>
    public static Wordings Parse(TextReader reader)
    {
        var groups = new List<WordingGroup>();
        var opposites = new List<(string[], string[])>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line.Split("<>") is [var one, var other])
            {
                opposites.Add((Keys(one, number), Keys(other, number)));
                continue;
            }

            var kind = line.StartsWith("!!", StringComparison.Ordinal) ? WordingKind.Act : line[0] == '!' ? WordingKind.Deed : WordingKind.Word;
            var sides = line.TrimStart('!').Split('>');
            IReadOnlyList<string[]> left = [.. sides[0].Split('|').Select(p => Keys(p, number))];
            groups.Add(new WordingGroup(left, sides.Length > 1 ? [.. sides[1].Split('|').Select(p => Keys(p, number))] : left, kind));
        }

        return new Wordings(groups, opposites);
    }

    private static string[] Keys(string phrase, int line) =>
        SyllableReader.Read(phrase) is { Count: > 0 } syllables ? [.. syllables.Select(s => s.Key)] : throw new FormatException($"wordings line {line}: an empty phrase");

    private static Wordings Load()
    {
        using var reader = new StreamReader(typeof(Wordings).Assembly.GetManifestResourceStream("wordings.txt")!);
        return Parse(reader);
    }
}

/// <summary>What may be said for what a source says.</summary>
/// <param name="Said">Phrases a sentence may use, each as syllable keys.</param>
/// <param name="Sources">Phrases of the source that support them.</param>
/// <param name="Kind">What they tell.</param>
internal sealed record WordingGroup(IReadOnlyList<string[]> Said, IReadOnlyList<string[]> Sources, WordingKind Kind);

/// <summary>What words tell; the later, the more depends on them.</summary>
internal enum WordingKind
{
    /// <summary>Anything.</summary>
    Word,

    /// <summary>What happened.</summary>
    Deed,

    /// <summary>What somebody did to somebody.</summary>
    Act,
}
