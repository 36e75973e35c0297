namespace DiplomacyBot.Coverage.Duplicates;

/// <summary>
/// Finds signatures that resemble a given one by locality-sensitive hashing: 20 bands of 6 minima; texts of resemblance 0.7 share
/// a band in 92 of 100 cases, of 0.8 in more than 99, of 0.3 in 1.5. Entries with the same band hang on one chain of numbers, so
/// that a hundred thousand articles take less than a hundred megabytes. Not safe for use by several threads at once.
/// </summary>
internal sealed class SignatureIndex
{
    private const int Bands = 20;
    private const int Rows = SignatureMaker.Hashes / Bands;
    private const double LeastResemblance = 0.45;
    private const int None = -1;

    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<UInt128, int> _exact = [];
    private readonly Dictionary<ulong, int> _bands = [];

    public void Set(string id, TextSignature signature)
    {
        Remove(id);
        var place = _entries.Count;
        var minima = SignatureMaker.Minima(signature);
        var entry = new Entry(id, signature, minima.Length > 0 ? new int[Bands] : []);
        if (SignatureMaker.Exact(signature) is { } exact)
        {
            entry.NextEqual = _exact.GetValueOrDefault(exact, None);
            _exact[exact] = place;
        }

        for (var band = 0; band < entry.NextInBand.Length; band++)
        {
            var key = BandKey(minima, band);
            entry.NextInBand[band] = _bands.GetValueOrDefault(key, None);
            _bands[key] = place;
        }

        _entries.Add(entry);
        _places[id] = place;
    }

    // The entry stays on its chains and is passed over: within one run few articles change.
    public void Remove(string id)
    {
        if (_places.Remove(id, out var place))
        {
            _entries[place].Removed = true;
        }
    }

    /// <summary>Id of a text that is equal, apart from <paramref name="except"/>; the one set first.</summary>
    public string? Equal(TextSignature signature, string except)
    {
        string? first = null;
        if (SignatureMaker.Exact(signature) is { } exact)
        {
            for (var place = _exact.GetValueOrDefault(exact, None); place != None; place = _entries[place].NextEqual)
            {
                first = _entries[place].Removed || _entries[place].Id == except ? first : _entries[place].Id;
            }
        }

        return first;
    }

    /// <summary>Ids of texts that may resemble, most alike first, ties by id; at most <paramref name="most"/>.</summary>
    public IReadOnlyList<string> Similar(TextSignature signature, string except, int most)
    {
        var minima = SignatureMaker.Minima(signature);
        var found = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var band = 0; band < Bands && minima.Length > 0; band++)
        {
            for (var place = _bands.GetValueOrDefault(BandKey(minima, band), None); place != None; place = _entries[place].NextInBand[band])
            {
                var entry = _entries[place];
                if (!entry.Removed && entry.Id != except && !found.ContainsKey(entry.Id))
                {
                    found[entry.Id] = SignatureMaker.Resemblance(minima, SignatureMaker.Minima(entry.Signature));
                }
            }
        }

        return [.. found.Where(f => f.Value >= LeastResemblance).OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal).Take(most).Select(f => f.Key)];
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

    private sealed class Entry(string id, TextSignature signature, int[] nextInBand)
    {
        public string Id { get; } = id;

        public TextSignature Signature { get; } = signature;

        public int[] NextInBand { get; } = nextInBand;

        public int NextEqual { get; set; } = None;

        public bool Removed { get; set; }
    }
}
