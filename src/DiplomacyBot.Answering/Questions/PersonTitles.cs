namespace DiplomacyBot.Answering.Questions;

/// <summary>Titles by which questions name people.</summary>
internal static class PersonTitles
{
    public static PhraseMatcher<bool> Names { get; } = new(
        new[]
        {
            "tổng thống", "phó tổng thống", "cựu tổng thống", "chủ tịch nước", "phó chủ tịch nước", "chủ tịch quốc hội", "chủ tịch", "thủ tướng", "phó thủ tướng", "cựu thủ tướng", "bộ trưởng", "bộ trưởng quốc phòng", "bộ trưởng ngoại giao",
            "ngoại trưởng", "đại sứ", "tổng lãnh sự", "tổng thư ký", "tổng bí thư", "bí thư", "thứ trưởng", "cao ủy", "nhà vua", "vua", "quốc vương", "nữ hoàng", "thái tử", "thái hậu", "hoàng tử", "công chúa", "giáo hoàng", "ông", "bà",
            "người phát ngôn", "phát ngôn viên", "trưởng đoàn", "trưởng phái đoàn", "giám đốc", "tổng giám đốc", "nghị sĩ", "thượng nghị sĩ", "đặc phái viên", "tướng", "đại tướng", "trưởng som", "thị trưởng", "thống đốc", "tư lệnh", "tỷ phú", "thủ lĩnh",
            "tbt", "ctn", "ctqh", "ttg", "pttg", "tt", "ttk", "btqp", "btng",
        }.Select(static p => (p, true)));
}
