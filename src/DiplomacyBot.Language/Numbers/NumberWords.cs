using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Language.Numbers;

/// <summary>
/// The words of numbers, by their normal form. Text typed without accents has its own set: there "nam" may be năm, and a lone "hai" may
/// be hải, so readers ask <see cref="IsAccentless"/> before they trust one word.
/// </summary>
internal sealed class NumberWords
{
    private readonly Dictionary<string, int> _units = [];
    private readonly Dictionary<string, int> _unitsAfterTens = [];
    private readonly Dictionary<string, decimal> _scales = [];
    private readonly bool _accentless;

    private NumberWords(bool accentless)
    {
        _accentless = accentless;
        Fill(_units, "một hai ba bốn năm sáu bảy tám chín", 1);
        Fill(_units, "bẩy", 7);
        Fill(_unitsAfterTens, "mốt hai ba bốn lăm sáu bảy tám chín", 1);
        Fill(_unitsAfterTens, "một", 1);
        Fill(_unitsAfterTens, "tư nhăm", 4);
        Fill(_unitsAfterTens, "bẩy", 7);

        // After digits these are scales even in text with accents elsewhere: "12,5 ty USD".
        foreach (var word in (string[])["nghìn", "ngàn", "nghin", "ngan"])
        {
            _scales[word] = 1_000m;
        }

        _scales["triệu"] = _scales["trieu"] = 1_000_000m;
        _scales["tỷ"] = _scales["tỉ"] = _scales["ty"] = _scales["ti"] = 1_000_000_000m;
        _scales["vạn"] = 10_000m;
        _scales["trăm"] = 100m;
    }

    public static NumberWords Accented { get; } = new(accentless: false);

    public static NumberWords Accentless { get; } = new(accentless: true);

    public bool IsAccentless => _accentless;

    /// <summary>một … chín.</summary>
    public int? Unit(string key) => _units.TryGetValue(key, out var value) ? value : null;

    /// <summary>
    /// mốt, hai … lăm … chín: what may follow mươi and mười. "năm" is not among them: hai mươi năm is twenty years.
    /// </summary>
    public int? UnitAfterTens(string key) => _unitsAfterTens.TryGetValue(key, out var value) ? value : null;

    /// <summary>trăm, nghìn, vạn, triệu, tỷ behind a number.</summary>
    public decimal? Scale(string key) => _scales.TryGetValue(key, out var value) ? value : null;

    public bool Is(string key, string word) => key == word || (_accentless && key == Folding.Fold(word));

    private void Fill(Dictionary<string, int> words, string list, int first)
    {
        foreach (var word in list.Split(' '))
        {
            words[_accentless ? Folding.Fold(word) : word] = first++;
        }
    }
}
