using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Chat.Feedback;
using DiplomacyBot.Chat.WebChat;

namespace DiplomacyBot.Chat;

/// <summary>An answer as a chat message: Markdown with numbers, the citations those numbers point to, and buttons to vote on it.</summary>
internal static class AnswerMessage
{
    /// <summary>What stands around text and entities: addresses, ids, suggested actions.</summary>
    private const int Envelope = 3 * 1024;

    /// <param name="answer">The answer. One that is too large for a message loses paragraphs at its end, and the citations only they point to.</param>
    /// <param name="answerId">The id its buttons carry; null for no buttons.</param>
    /// <param name="surface">What the client can show.</param>
    /// <param name="link">The address of a citation's source page; null for none.</param>
    public static Activity Create(Answer answer, string? answerId, ChatSurface surface, Func<Citation, string?> link)
    {
        var message = Whole(answer, answerId, surface, link);
        while (MessageLimits.Bytes(message) - (MessageLimits.LargestBytes - Envelope) is > 0 and var excess && answer.Text.Length > 0)
        {
            // A letter takes up to three bytes: this never cuts too much.
            answer = AnswerText.Shortened(answer, answer.Text.Length - Math.Max(1, excess / 3));
            message = Whole(answer, answerId, surface, link);
        }

        return message;
    }

    private static Activity Whole(Answer answer, string? answerId, ChatSurface surface, Func<Citation, string?> link)
    {
        var shown = answer.Citations.OrderBy(static c => c.Position).Take(surface.MostCitations).ToList();
        var numbers = shown.Select(static c => c.Position).ToHashSet();
        var dropped = answer.Citations.Select(static c => c.Position).Where(n => !numbers.Contains(n)).ToHashSet();
        if (surface.IsWebChat)
        {
            return WebChatMessage.Create(answer, answerId, shown, dropped, link);
        }

        return new Activity
        {
            Type = ActivityTypes.Message,
            TextFormat = "markdown",
            Locale = "vi-VN",
            Text = MarkdownText.From(answer.Text, numbers.Contains, dropped.Contains) + (answer.Notice is { } notice ? $"\n\n_{notice}_" : ""),
            Entities = shown.Count > 0 ? [CitationEntity.Create(shown, answer.Mode == "chat", link)] : null,
            ChannelData = answerId is not null && surface.Feedback == FeedbackStyle.Teams ? FeedbackButtons.ForTeams() : null,
        };
    }
}
