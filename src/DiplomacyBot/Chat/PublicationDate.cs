using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Language.Dates;

namespace DiplomacyBot.Chat;

/// <summary>When a source was published, as exactly as known.</summary>
internal static class PublicationDate
{
    /// <summary>"16/1/2020", "tháng 1/2020" or "năm 2020"; null when it is not known.</summary>
    public static string? Of(Citation citation) => (citation.PublishedOn, citation.PublishedPrecision) switch
    {
        ({ } on, "day") => VietnameseDate.Show(on, DatePrecision.Day),
        ({ } on, "month") => VietnameseDate.Show(on, DatePrecision.Month),
        ({ } on, "year") => VietnameseDate.Show(on, DatePrecision.Year),
        _ => null,
    };
}
