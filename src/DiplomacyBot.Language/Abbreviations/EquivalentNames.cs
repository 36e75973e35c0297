namespace DiplomacyBot.Language.Abbreviations;

/// <summary>Works out which names of a table stand for the same thing.</summary>
internal static class EquivalentNames
{
    /// <summary>For the key of every name, the other names of the same thing: variants first, then short forms; long forms in rank order.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Of(IReadOnlyList<AbbreviationEntry> entries, Func<string, string> keyOf)
    {
        var variants = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var entry in entries.Where(e => e.Kind == AbbreviationKind.Variant))
        {
            string[] group = [entry.Form, .. entry.LongForms];
            foreach (var name in group) Add(variants, keyOf(name), group);
        }

        var shortForms = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var longForms = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var entry in entries.Where(e => e.Kind == AbbreviationKind.Newsroom))
        {
            Add(longForms, keyOf(entry.Form), entry.LongForms);
            foreach (var name in entry.LongForms) Add(shortForms, keyOf(name), [entry.Form]);
        }

        foreach (var entry in entries.Where(e => e.Kind == AbbreviationKind.Chat)) Add(longForms, keyOf(entry.Form), entry.LongForms);

        var equivalents = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var key in variants.Keys.Concat(shortForms.Keys).Concat(longForms.Keys).Distinct(StringComparer.Ordinal).ToList())
        {
            var names = new List<string>(variants.GetValueOrDefault(key, []));
            names.AddRange(Variants(longForms.GetValueOrDefault(key, [])));

            // Of a short form only its long forms: through them every other short form of an ambiguous one (HQ) would come in.
            var same = longForms.ContainsKey(key) ? [key] : names.Select(keyOf).Prepend(key).ToList();
            foreach (var name in same) names.AddRange(shortForms.GetValueOrDefault(name, []));
            equivalents[key] = [.. names.DistinctBy(keyOf).Where(n => keyOf(n) != key)];
        }

        return equivalents;

        IEnumerable<string> Variants(List<string> names) => names.SelectMany(n => variants.GetValueOrDefault(keyOf(n), []).Prepend(n));
    }

    private static void Add(Dictionary<string, List<string>> map, string key, IEnumerable<string> names)
    {
        if (!map.TryGetValue(key, out var list)) map[key] = list = [];
        list.AddRange(names.Where(n => !list.Contains(n)));
    }
}
