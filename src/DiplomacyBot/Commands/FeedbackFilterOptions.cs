using System.CommandLine;
using System.Globalization;
using DiplomacyBot.Coverage.Reading;
using DiplomacyBot.Storage.Feedback;

namespace DiplomacyBot.Commands;

/// <summary><c>--since</c> and <c>--reaction</c>.</summary>
internal sealed class FeedbackFilterOptions
{
    /// <summary>A day begins at midnight in Vietnam, which has no summer time.</summary>
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    private static readonly string[] Days = ["yyyy-MM-dd", "d/M/yyyy"];

    private static readonly string[] Moments = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public FeedbackFilterOptions(MessageLanguage speech)
    {
        Since = new Option<string?>("--since") { Description = Texts.SinceOption.In(speech), HelpName = "DATE" };
        Since.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && Moment(token.Value) is null)
            {
                result.AddError(Texts.BadDate.Say(speech, token.Value));
            }
        });
        Reaction = new Option<string?>("--reaction") { Description = Texts.ReactionOption.In(speech), HelpName = "like|dislike" };
        Reaction.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && token.Value is not ("like" or "dislike"))
            {
                result.AddError(Texts.UnknownReaction.Say(speech, token.Value));
            }
        });
    }

    public Option<string?> Since { get; }

    public Option<string?> Reaction { get; }

    public FeedbackFilter Of(ParseResult parsed) => new(
        parsed.GetValue(Since) is { } since ? Moment(since) : null,
        parsed.GetValue(Reaction) switch { "like" => Storage.Feedback.Reaction.Like, "dislike" => Storage.Feedback.Reaction.Dislike, _ => null });

    private static DateTimeOffset? Moment(string text) =>
        DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year > 1 ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Vietnam)
        : DateTimeOffset.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment
        : null;
}
