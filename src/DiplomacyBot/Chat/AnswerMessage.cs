using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Channels.Activities;

namespace DiplomacyBot.Chat;

/// <summary>An answer as a chat message: Markdown with numbers, and the citations those numbers point to.</summary>
internal static class AnswerMessage
{
    public static Activity Create(Answer answer, Func<Citation, string?> link)
    {
        var shown = answer.Citations.OrderBy(static c => c.Position).Take(CitationEntity.Most).ToList();
        var numbers = shown.Select(static c => c.Position).ToHashSet();
        var dropped = answer.Citations.Select(static c => c.Position).Where(n => !numbers.Contains(n)).ToHashSet();
        return new Activity
        {
            Type = ActivityTypes.Message,
            TextFormat = "markdown",
            Locale = "vi-VN",
            Text = MarkdownText.From(answer.Text, numbers.Contains, dropped.Contains),
            Entities = shown.Count > 0 ? [CitationEntity.Create(shown, answer.Mode == "chat", link)] : null,
        };
    }
}
