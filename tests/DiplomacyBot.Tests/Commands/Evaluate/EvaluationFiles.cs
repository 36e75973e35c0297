namespace DiplomacyBot.Tests.Commands.Evaluate;

/// <summary>Three texts and questions about them, as users write them.</summary>
internal static class EvaluationFiles
{
    public const string Contexts = """
        {"id":"c1","title":"Kyrgyzstan","text":"Khí hậu khác biệt theo từng vùng. Tại các vùng lạnh nhất, nhiệt độ ở mức dưới không trong khoảng 40 ngày mùa đông."}
        {"id":"c2","title":"Đại sứ quán","text":"Lễ kỷ niệm diễn ra tại Viêng Chăn. Đại sứ Nguyễn Bá Hùng chủ trì buổi lễ và chúc mừng năm mới."}
        {"id":"c3","title":"Xuất khẩu gạo","text":"Năm nay Việt Nam xuất khẩu 7 triệu tấn gạo. Philippines vẫn là thị trường lớn nhất."}
        """;

    public const string Questions = """
        {"id":"q1","question":"Ai chủ trì buổi lễ tại Viêng Chăn?","answer":"Nguyễn Bá Hùng","context_id":"c2","is_impossible":false}
        {"id":"q2","question":"Việt Nam xuất khẩu bao nhiêu tấn gạo?","answers":["7 triệu tấn","7 triệu"],"context_id":"c3"}
        {"id":"q3","question":"Thủ đô của nước Pháp có bao nhiêu cây cầu?","context_id":"c1","is_impossible":true}
        """;

    /// <summary>Writes <c>contexts.jsonl</c> and <c>questions.jsonl</c>.</summary>
    public static void WriteTo(Workspace workspace)
    {
        workspace.Write("contexts.jsonl", Contexts);
        workspace.Write("questions.jsonl", Questions);
    }
}
