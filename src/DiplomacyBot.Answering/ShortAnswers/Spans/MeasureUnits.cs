using System.Collections.Frozen;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Answering.ShortAnswers.Spans;

/// <summary>The units in which an asked amount is told: the noun behind "bao nhiêu", and those that go with what is measured (diện tích: ha, km²).</summary>
internal static class MeasureUnits
{
    private static readonly (string[] Measures, string[] Units)[] Table =
    [
        (["diện tích", "rộng"], Words("ha km km2 km² m2 m² mi dặm hecta mẫu")),
        (["dài", "cao", "xa", "rộng", "sâu", "cách", "bán kính", "đường kính", "khoảng cách"], Words("m km mét kilômét dặm ft mi cm mm hải")),
        (["dân số", "bao nhiêu người", "mấy người"], Words("người triệu")),
        (["nặng", "khối lượng", "sản lượng", "tấn"], Words("kg tấn g gam")),
        (["bao lâu", "thời gian", "tuổi thọ"], Words("năm tháng ngày giờ phút tuần giây thế")),
        (["tuổi"], Words("tuổi")),
        (["tiền", "giá", "chi phí", "doanh thu", "thu nhập", "gdp", "vốn", "lương", "đô"], Words("usd đồng đô euro bảng triệu tỷ tỉ")),
        (["phần trăm", "tỷ lệ", "tỉ lệ"], Words("phần")),
        (["nhiệt độ"], Words("độ c k")),
        (["tốc độ", "vận tốc"], Words("km m dặm")),
    ];

    /// <summary>Normal-form keys.</summary>
    public static FrozenSet<string> Of(AnalysedQuestion question)
    {
        var text = $" {NormalForm.Key(question.Standalone)} ";
        return Table.Where(row => row.Measures.Any(measure => text.Contains($" {measure} ", StringComparison.Ordinal))).SelectMany(row => row.Units).Concat(question.Head.Take(1)).ToFrozenSet(StringComparer.Ordinal);
    }

    private static string[] Words(string words) => words.Split(' ');
}
