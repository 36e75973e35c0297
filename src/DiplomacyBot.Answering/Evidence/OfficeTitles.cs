using DiplomacyBot.Answering.Grounding;
using DiplomacyBot.Answering.Questions;

namespace DiplomacyBot.Answering.Evidence;

/// <summary>Titles that questions for the holder of an office name, each with the office it stands for.</summary>
internal static class OfficeTitles
{
    public static PhraseMatcher<string> Names { get; } = new(
        new[]
        {
            "tổng lãnh sự", "đại biện", "phó đại sứ", "phó chủ tịch", "phó chủ tịch quốc hội", "phó bộ trưởng", "cựu chủ tịch", "cựu bộ trưởng", "chánh văn phòng", "tổng tham mưu trưởng", "thái tử", "nữ hoàng", "tổng giám mục", "trưởng phái đoàn",
        }.Select(static o => (o, o)).Concat(Offices.All).Concat(
        [
            ("bộ trưởng bộ quốc phòng", "bộ trưởng quốc phòng"), ("bộ trưởng bộ tài chính", "bộ trưởng tài chính"), ("bộ trưởng chiến tranh", "bộ trưởng quốc phòng"), ("vua", "nhà vua"),
        ]));

    /// <summary>Words in front of a title that make another office of it.</summary>
    public static IReadOnlySet<string> Changing { get; } = new HashSet<string>(StringComparer.Ordinal) { "phó", "cựu", "nguyên", "cố", "ký", "lý", "nhân", "vợ", "chồng", "con", "đời" };
}
