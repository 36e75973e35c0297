using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.ShortAnswers;

/// <summary>Countries, regions and capitals, read from <c>places.txt</c>: what is one of them is a place and no person.</summary>
internal static class KnownPlaces
{
    private static readonly Dictionary<string, List<string[]>> ByFirst = Load();

    /// <summary>All of them, as normal-form keys.</summary>
    public static IEnumerable<IReadOnlyList<string>> All => ByFirst.Values.SelectMany(static p => p);

    /// <summary>Number of syllables of the longest place that begins at <paramref name="at"/> and ends before <paramref name="to"/>; 0 for none.</summary>
    public static int LengthAt(IReadOnlyList<Syllable> syllables, int at, int to)
    {
        if (!ByFirst.TryGetValue(syllables[at].Key, out var places))
        {
            return 0;
        }

        foreach (var keys in places)
        {
            if (at + keys.Length <= to && keys.Select((key, i) => syllables[at + i].Key == key).All(same => same))
            {
                return keys.Length;
            }
        }

        return 0;
    }

    private static Dictionary<string, List<string[]>> Load()
    {
        using var reader = new StreamReader(typeof(KnownPlaces).Assembly.GetManifestResourceStream("places.txt")!);
        var places = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var keys = SyllableReader.Read(line).Select(s => s.Key).ToArray();
                (places.TryGetValue(keys[0], out var known) ? known : places[keys[0]] = []).Add(keys);
            }
        }

        foreach (var known in places.Values)
        {
            known.Sort((a, b) => b.Length.CompareTo(a.Length));
        }

        return places;
    }
}
