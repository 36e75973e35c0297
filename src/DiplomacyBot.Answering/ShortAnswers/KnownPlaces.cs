using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.ShortAnswers;

/// <summary>What a known place is.</summary>
internal enum PlaceKind
{
    Country,
    City,
    Region,

    /// <summary>A house in which a state receives its guests.</summary>
    House,
}

/// <summary>Countries, regions and capitals, read from <c>places.txt</c>: what is one of them is a place and no person.</summary>
internal static class KnownPlaces
{
    private static readonly Dictionary<string, List<(string[] Keys, PlaceKind Kind)>> ByFirst = Load();

    /// <summary>All of them, as normal-form keys.</summary>
    public static IEnumerable<IReadOnlyList<string>> All => ByFirst.Values.SelectMany(static p => p).Select(static p => p.Keys);

    /// <summary>Number of syllables of the longest place that begins at <paramref name="at"/> and ends before <paramref name="to"/>; 0 for none.</summary>
    public static int LengthAt(IReadOnlyList<Syllable> syllables, int at, int to) => At(syllables, at, to)?.Length ?? 0;

    /// <summary>Number of syllables of the longest place there, and what it is; null for none.</summary>
    public static (int Length, PlaceKind Kind)? At(IReadOnlyList<Syllable> syllables, int at, int to)
    {
        if (!ByFirst.TryGetValue(syllables[at].Key, out var places))
        {
            return null;
        }

        foreach (var (keys, kind) in places)
        {
            if (at + keys.Length <= to && keys.Select((key, i) => syllables[at + i].Key == key).All(same => same))
            {
                return (keys.Length, kind);
            }
        }

        return null;
    }

    private static Dictionary<string, List<(string[] Keys, PlaceKind Kind)>> Load()
    {
        using var reader = new StreamReader(typeof(KnownPlaces).Assembly.GetManifestResourceStream("places.txt")!);
        var places = new Dictionary<string, List<(string[] Keys, PlaceKind Kind)>>(StringComparer.Ordinal);
        var kind = PlaceKind.Country;
        while (reader.ReadLine() is { } line)
        {
            kind = line switch { "# cities" => PlaceKind.City, "# regions" => PlaceKind.Region, "# houses" => PlaceKind.House, _ => kind };
            if (line.Length > 0 && line[0] != '#')
            {
                var keys = SyllableReader.Read(line).Select(s => s.Key).ToArray();
                (places.TryGetValue(keys[0], out var known) ? known : places[keys[0]] = []).Add((keys, kind));
            }
        }

        foreach (var known in places.Values)
        {
            known.Sort((a, b) => b.Keys.Length.CompareTo(a.Keys.Length));
        }

        return places;
    }
}
