using System.Collections.Frozen;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.ShortAnswers.Spans;

/// <summary>The units in which an asked amount is told: the noun behind "bao nhiêu", and those that go with what is measured (diện tích: ha, km²).</summary>
internal static class MeasureUnits
{
    private const string Currencies = "usd đồng đô euro bảng triệu tỷ tỉ";

    /// <summary>Units of length, weight, area, volume, power and speed.</summary>
    private static readonly FrozenSet<string> Physical = Words("m km cm mm km2 m2 m3 km² m² m³ ha hecta mét kilômét dặm kg g gam tấn lít thùng mw kw gw kwh độ").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Durations = Words("giây phút giờ ngày tuần tháng năm").ToFrozenSet(StringComparer.Ordinal);

    private static readonly (string[] Measures, string[] Units)[] Table =
    [
        (["diện tích", "rộng"], Words("ha km km2 km² m2 m² mi dặm hecta mẫu")),
        (["dài", "cao", "xa", "rộng", "sâu", "cách", "bán kính", "đường kính", "khoảng cách"], Words("m km mét kilômét dặm ft mi cm mm hải")),
        (["dân số", "bao nhiêu người", "mấy người"], Words("người triệu")),
        (["nặng", "khối lượng", "sản lượng", "tấn"], Words("kg tấn g gam")),
        (["bao lâu", "thời gian", "tuổi thọ"], Words("năm tháng ngày giờ phút tuần giây thế tiếng")),
        (["tuổi"], Words("tuổi")),
        (["tiền", "giá", "chi phí", "doanh thu", "thu nhập", "gdp", "vốn", "đô la", "usd", "phạt", "trị giá", "kinh phí"], Words(Currencies)),
        (["phần trăm", "tỷ lệ", "tỉ lệ"], Words("phần")),
        (["nhiệt độ"], Words("độ c k")),
        (["tốc độ", "vận tốc"], Words("km m dặm")),
    ];

    /// <summary>Normal-form keys.</summary>
    public static FrozenSet<string> Of(AnalysedQuestion question) => Of(question.Standalone, question.Head);

    /// <summary>The same for one of several things asked for.</summary>
    /// <param name="said">What the question says of it.</param>
    /// <param name="head">The noun of which an amount is asked for; empty when none.</param>
    public static FrozenSet<string> Of(string said, IReadOnlyList<string> head)
    {
        var text = $" {string.Join(' ', SyllableReader.Read(said).Select(static s => s.Key))} ";
        return Table.Where(row => row.Measures.Any(measure => text.Contains($" {measure} ", StringComparison.Ordinal))).SelectMany(row => row.Units).Concat(head.Take(1)).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Whether the amount is most likely money.</summary>
    public static bool AreMoney(FrozenSet<string> units) => units.Contains("usd");

    /// <summary>Whether a syllable is a unit of something that is measured rather than counted, time left out.</summary>
    public static bool IsMeasure(string key) => Physical.Contains(key);

    /// <summary>Whether a syllable is a unit of measure, of time too.</summary>
    public static bool IsUnit(string key) => Physical.Contains(key) || Durations.Contains(key);

    private static string[] Words(string words) => words.Split(' ');
}
