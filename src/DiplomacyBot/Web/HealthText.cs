using DiplomacyBot.Commands;
using DiplomacyBot.Language.Messages;
using DiplomacyBot.Models.Health;
using DiplomacyBot.Retrieval.Fallback;

namespace DiplomacyBot.Web;

/// <summary>
/// What <c>/health/ready</c> says about the servers that make answers better, from what the last calls showed: probes call none of them. One that is away makes answers poorer, but the
/// bot is ready.
/// </summary>
/// <param name="language">The operator's.</param>
internal sealed class HealthText(OperatorLanguage language)
{
    private static readonly Phrase Passages = new("ok, {0} đoạn", "ok, {0} passages");
    private static readonly Phrase NoQuestions = new(
        "{0}: không trả lời câu hỏi từ {1:u}. {2} Trong lúc đó câu hỏi được trả lời chỉ theo từ ngữ, có thể bỏ sót bài liên quan.",
        "{0}: answers no questions since {1:u}. {2} Meanwhile questions are answered by terms alone and may miss articles.");

    private static readonly Phrase NoChanges = new("{0}: không nhận thay đổi của kho tin từ {1:u}. {2}", "{0}: takes no changes since {1:u}. {2}");
    private static readonly Phrase ModelAway = new("{0} Từ {1:u}.", "{0} Since {1:u}.");
    private static readonly Phrase InTheLog = new("chi tiết có trong nhật ký", "details are in the log");
    private static readonly Phrase LastAnswered = new("{0}: ok, trả lời lần cuối lúc {1:u}", "{0}: ok, last answered {1:u}");
    private static readonly Phrase NotCalled = new("{0}: chưa được gọi lần nào", "{0}: not called yet");

    public string Of(long passages, ProjectionHealth? index, ModelHealth models) =>
        string.Join('\n', new[] { Say(Passages, passages) }.Concat(index is null ? [] : [Of(index)]).Concat(models.States.Select(Of)));

    private string Of(ProjectionHealth index) => index switch
    {
        { Questions: { } fault } => Say(NoQuestions, index.Place, fault.Since, fault.Reason),
        { Changes: { } fault } => Say(NoChanges, index.Place, fault.Since, fault.Reason),
        _ => $"{index.Place}: ok",
    };

    /// <summary>Without the server's own words, which may name accounts: those are in the log.</summary>
    private string Of(ModelState state) => state switch
    {
        { Fault: { } fault } => Say(ModelAway, ModelTexts.Of(fault).With(state.Section, InTheLog), state.Since),
        { LastAnswer: { } at } => Say(LastAnswered, state.Section, at),
        _ => Say(NotCalled, state.Section),
    };

    private string Say(Phrase phrase, params object?[] values) => phrase.Say(language.Value, values);
}
