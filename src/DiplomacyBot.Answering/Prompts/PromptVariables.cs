namespace DiplomacyBot.Answering.Prompts;

/// <summary>The variables that each kind of prompt is filled in with, as samples to try a template on.</summary>
internal static class PromptVariables
{
    private static readonly Dictionary<string, object?> Passage = new()
    {
        ["number"] = 1, ["title"] = "Tiêu đề mẫu", ["outlet"] = "Nguồn mẫu", ["date"] = "3/11/2025", ["text"] = SampleOf("passages"),
    };

    private static readonly Dictionary<string, object?> Answer = new()
    {
        ["today"] = "3/11/2025", ["question"] = SampleOf("question"), ["most_sentences"] = 4, ["passages"] = new[] { Passage },
        ["dates"] = new[] { new Dictionary<string, object?> { ["said"] = "tuần trước", ["meant"] = "từ 27/10 đến 2/11/2025" } },
    };

    private static readonly Dictionary<string, object?> Repair = new()
    {
        ["today"] = "3/11/2025", ["sentence"] = SampleOf("sentence"), ["faults"] = new[] { "Lỗi mẫu" }, ["passages"] = new[] { Passage },
    };

    private static readonly Dictionary<string, object?> Rewrite = new()
    {
        ["today"] = "3/11/2025", ["question"] = SampleOf("question"), ["turns"] = new[] { new Dictionary<string, object?> { ["question"] = SampleOf("turns"), ["answer"] = "Đáp mẫu" } },
    };

    public static IReadOnlyDictionary<string, object?> Of(PromptKind kind) => kind switch { PromptKind.Answer => Answer, PromptKind.Repair => Repair, _ => Rewrite };

    /// <summary>Those without which the prompt makes no sense.</summary>
    public static IReadOnlyList<string> Required(PromptKind kind) => kind switch
    {
        PromptKind.Answer => ["question", "passages"],
        PromptKind.Repair => ["sentence", "passages"],
        _ => ["question", "turns"],
    };

    public static string SampleOf(string variable) => $"mẫu {variable}";
}
