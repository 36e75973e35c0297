using System.Globalization;
using DiplomacyBot.Language.Messages;
using DiplomacyBot.Storage.Feedback;

namespace DiplomacyBot.Commands;

/// <summary>A vote for a person at a terminal.</summary>
internal static class FeedbackLine
{
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    public static string Of(FeedbackEntry entry, MessageLanguage speech)
    {
        var vote = entry.Vote;
        var reaction = (vote.Reaction == Reaction.Like ? Texts.Liked : Texts.Disliked).In(speech);
        var comment = vote.Comment is null ? "" : $" — “{OneLine(vote.Comment)}”";
        return string.Create(CultureInfo.InvariantCulture, $"{vote.At.ToOffset(Vietnam):dd/MM/yyyy HH:mm}  {reaction,-11}  {entry.Answer.Channel,-10}  {OneLine(entry.Answer.Answer.Question)}{comment}");
    }

    /// <summary>What users write must not steer the terminal.</summary>
    private static string OneLine(string text) => string.Concat(text.Select(static c => char.IsControl(c) ? ' ' : c));
}
