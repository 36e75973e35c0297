using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.ShortAnswers;

/// <summary>A run of capitalised syllables: a person, a place, an organisation.</summary>
/// <param name="First">Index of its first syllable.</param>
/// <param name="Last">Index of its last syllable.</param>
/// <param name="Acronym">True when it is one all-capital token such as LHQ.</param>
internal readonly record struct NameRun(int First, int Last, bool Acronym)
{
    public int Count => Last - First + 1;
}

/// <summary>Finds names by their capitals.</summary>
internal static class NameReader
{
    /// <summary>Capitalised where a sentence begins, without being a name.</summary>
    private static readonly HashSet<string> Starters = new(StringComparer.Ordinal)
    {
        "theo", "tại", "trong", "ngày", "ông", "bà", "anh", "chị", "các", "những", "một", "với", "khi", "sau", "trước", "từ", "đến", "về", "và", "nhưng", "tuy", "do", "vì", "nếu", "để", "đây", "đó", "ở", "trên",
        "dưới", "cùng", "hai", "ba", "bốn", "năm", "ngoài", "bên", "phát", "hiện", "đặc", "cũng", "vào", "được", "bị", "không", "có", "nhân", "qua", "hôm", "sáng", "chiều", "tối", "trưa", "đêm", "tuần", "tháng",
        "liên", "cuộc", "phiên", "hội", "nhiều", "mỗi", "mọi", "đồng", "đại", "tổng", "thủ", "chủ", "bộ", "thứ", "phó", "giám", "người", "chúng", "tôi", "họ", "thêm", "ngoại", "cựu", "quốc", "chính", "công", "việc", "lễ", "báo", "tờ", "hãng",
    };

    /// <summary>Small words inside foreign names.</summary>
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal) { "de", "des", "del", "da", "di", "dos", "van", "von", "der", "den", "bin", "ibn", "al", "el" };

    /// <summary>Titles whose first syllable has a capital: "Ngài Đại sứ" is no name.</summary>
    private static readonly HashSet<(string, string)> Titles =
    [
        ("đại", "sứ"), ("đại", "tướng"), ("thủ", "tướng"), ("tổng", "thống"), ("tổng", "thư"), ("tổng", "bí"), ("thư", "ký"), ("bí", "thư"), ("chủ", "tịch"), ("bộ", "trưởng"), ("thứ", "trưởng"), ("ngoại", "trưởng"), ("phó", "thủ"), ("phó", "chủ"), ("cao", "ủy"),
    ];

    /// <summary>Whether foreign names have a word inside, in small letters.</summary>
    public static bool IsParticle(string key) => Particles.Contains(key);

    public static IReadOnlyList<NameRun> Read(string text, IReadOnlyList<Syllable> syllables, int from, int to)
    {
        var runs = new List<NameRun>();
        for (var i = from; i < to;)
        {
            if (!char.IsUpper(text[syllables[i].Start]))
            {
                i++;
                continue;
            }

            var last = i;
            while (Next(text, syllables, last, to) is var next && next > last)
            {
                last = next;
            }

            Split(text, syllables, from, i, last, runs);
            i = last + 1;
        }

        return runs;
    }

    /// <summary>The syllable with which a name goes on, also over a small word between foreign ones: Laurence des Cars, Tren de Aragua, Khalil al-Hayya. The same syllable when it ends.</summary>
    private static int Next(string text, IReadOnlyList<Syllable> syllables, int last, int to)
    {
        if (last + 1 >= to || !Joined(text, syllables[last].End, syllables[last + 1].Start))
        {
            return last;
        }

        if (char.IsUpper(text[syllables[last + 1].Start]) || IsHyphened(text, syllables[last], syllables[last + 1]))
        {
            return last + 1;
        }

        return last + 2 < to && Particles.Contains(syllables[last + 1].Key) && char.IsUpper(text[syllables[last + 2].Start]) && Joined(text, syllables[last + 1].End, syllables[last + 2].Start)
            && (IsForeign(syllables[last]) || IsForeign(syllables[last + 2])) ? last + 2 : last;
    }

    /// <summary>Prayut Chan-o-cha, Mát-xcơ-va: Vietnamese words have no hyphens.</summary>
    private static bool IsHyphened(string text, Syllable syllable, Syllable next) => next.Start == syllable.End + 1 && text[syllable.End] == '-' && char.IsLetter(text[next.Start]);

    private static bool IsForeign(Syllable syllable) => !VietnameseSyllable.IsPossible(syllable.Key);

    /// <summary>"LHQ António Guterres" is an acronym and a name; "Theo Reuters" is a starter and a name.</summary>
    private static void Split(string text, IReadOnlyList<Syllable> syllables, int sentenceStart, int first, int last, List<NameRun> runs)
    {
        if (first == sentenceStart && Starters.Contains(syllables[first].Key))
        {
            first++;
        }

        while (first < last && IsAcronym(text, syllables[first]))
        {
            runs.Add(new NameRun(first, first, true));
            first++;
        }

        while (first <= last && last + 1 < syllables.Count && Titles.Contains((syllables[last].Key, syllables[last + 1].Key)))
        {
            last--;
        }

        if (first <= last)
        {
            runs.Add(new NameRun(first, last, first == last && IsAcronym(text, syllables[first])));
        }
    }

    private static bool IsAcronym(string text, Syllable syllable)
    {
        for (var i = syllable.Start; i < syllable.End; i++)
        {
            if (char.IsLower(text[i]))
            {
                return false;
            }
        }

        return syllable.End - syllable.Start > 1;
    }

    private static bool Joined(string text, int end, int start)
    {
        for (var i = end; i < start; i++)
        {
            if (text[i] is not (' ' or '-' or '\u00a0' or '\'' or '’') && !(text[i] == '.' && end - i == 0 && IsInitial(text, end)))
            {
                return false;
            }
        }

        return start - end <= 2;
    }

    private static bool IsInitial(string text, int end) => end >= 1 && char.IsUpper(text[end - 1]) && (end == 1 || !char.IsLetter(text[end - 2]));
}
