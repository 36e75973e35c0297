using System.CommandLine;
using System.Globalization;
using DiplomacyBot.Language.Messages;
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
        Since = OptionValues.Read("--since", Texts.SinceOption, "DATE", Texts.BadDate, speech, Moment);
        Reaction = OptionValues.Read<Reaction>(
            "--reaction", Texts.ReactionOption, "like|dislike", Texts.UnknownReaction, speech,
            static text => text switch { "like" => Storage.Feedback.Reaction.Like, "dislike" => Storage.Feedback.Reaction.Dislike, _ => null });
    }

    public Option<DateTimeOffset?> Since { get; }

    public Option<Reaction?> Reaction { get; }

    public FeedbackFilter Of(ParseResult parsed) => new(parsed.GetValue(Since), parsed.GetValue(Reaction));

    private static DateTimeOffset? Moment(string text) =>
        DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year > 1 ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Vietnam)
        : DateTimeOffset.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment
        : null;
}
