namespace DiplomacyBot.Coverage.Duplicates;

/// <summary>
/// Finds signatures that resemble a given one by locality-sensitive hashing: 20 bands of 6 minima; texts of resemblance 0.7 share
/// a band in 92 of 100 cases, of 0.8 in more than 99, of 0.3 in 1.5. Not safe for use by several threads at once.
/// </summary>
internal sealed class SignatureIndex
{
    private const int Bands = 20;
    private const int Rows = SignatureMaker.Hashes / Bands;
    private const double LeastResemblance = 0.45;

    private readonly Dictionary<UInt128, List<string>> _exact = [];
    private readonly Dictionary<ulong, List<string>> _bands = [];
    private readonly Dictionary<string, (TextSignature Signature, uint[] Minima)> _entries = new(StringComparer.Ordinal);

    public void Set(string id, TextSignature signature)
    {
        Remove(id);
        var minima = SignatureMaker.Minima(signature);
        _entries[id] = (signature, minima);
        if (SignatureMaker.Exact(signature) is { } exact)
        {
            Put(_exact, exact, id);
        }

        for (var band = 0; band < Bands && minima.Length > 0; band++)
        {
            Put(_bands, BandKey(minima, band), id);
        }
    }

    public void Remove(string id)
    {
        if (!_entries.Remove(id, out var entry))
        {
            return;
        }

        if (SignatureMaker.Exact(entry.Signature) is { } exact)
        {
            _exact[exact].Remove(id);
        }

        for (var band = 0; band < Bands && entry.Minima.Length > 0; band++)
        {
            _bands[BandKey(entry.Minima, band)].Remove(id);
        }
    }

    /// <summary>Id of a text that is equal, apart from <paramref name="except"/>; the one set first.</summary>
    public string? Equal(TextSignature signature, string except) =>
        SignatureMaker.Exact(signature) is { } exact ? _exact.GetValueOrDefault(exact)?.Find(id => id != except) : null;

    /// <summary>Ids of texts that may resemble, most alike first, ties by id; at most <paramref name="most"/>.</summary>
    public IReadOnlyList<string> Similar(TextSignature signature, string except, int most)
    {
        var minima = SignatureMaker.Minima(signature);
        if (minima.Length == 0)
        {
            return [];
        }

        var found = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var band = 0; band < Bands; band++)
        {
            foreach (var id in _bands.GetValueOrDefault(BandKey(minima, band)) ?? [])
            {
                if (id != except && !found.ContainsKey(id))
                {
                    found[id] = SignatureMaker.Resemblance(minima, _entries[id].Minima);
                }
            }
        }

        return [.. found.Where(f => f.Value >= LeastResemblance).OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal).Take(most).Select(f => f.Key)];
    }

    private static void Put<TKey>(Dictionary<TKey, List<string>> map, TKey key, string id)
        where TKey : notnull
    {
        if (!map.TryGetValue(key, out var ids))
        {
            map[key] = ids = new List<string>(1);
        }

        ids.Add(id);
    }

    private static ulong BandKey(uint[] minima, int band)
    {
        var key = (ulong)band;
        for (var row = band * Rows; row < (band + 1) * Rows; row++)
        {
            key = Shingles.Mix(key * 31 + minima[row]);
        }

        return key;
    }
}
