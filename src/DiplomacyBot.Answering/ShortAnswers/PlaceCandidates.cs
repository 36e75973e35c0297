using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.ShortAnswers.Asked;

namespace DiplomacyBot.Answering.ShortAnswers;

/// <summary>Lists the places of a sentence as candidates for an answer.</summary>
internal static class PlaceCandidates
{
    /// <summary>A country where a city is asked for, and the like.</summary>
    private const double OtherSort = 0.2;

    /// <summary>Where a journey begins when its end is asked for.</summary>
    private const double OtherEnd = 0.3;

    private static readonly HashSet<string> PlaceWords = new(StringComparer.Ordinal)
    {
        "tại", "ở", "đến", "tới", "sang", "xuống", "thăm", "từ", "về", "phố", "tp", "tỉnh", "đô", "nước", "đảo", "vùng", "cảng", "quận", "huyện", "xã", "phường", "bang", "biển", "sân", "bay", "thành", "trấn", "khu",
    };

    /// <summary>Words that make what follows a city, a province, an island, and no country.</summary>
    private static readonly HashSet<string> CityWords = new(StringComparer.Ordinal) { "phố", "tp", "tỉnh", "quận", "huyện", "xã", "phường", "trấn", "đảo", "bang", "đô", "làng" };

    /// <summary>Whether a place tends to stand behind a word.</summary>
    public static bool StandsBehind(string key) => PlaceWords.Contains(key);

    /// <summary>All of them, of any sort.</summary>
    public static IEnumerable<Candidate> Of(ArticleAnalysis article, int sentence) => Read(article, sentence).Select(found => found.Candidate);

    /// <summary>All of them, those best that are of the sort asked for.</summary>
    public static IEnumerable<Candidate> Of(ArticleAnalysis article, int sentence, AskedThing thing)
    {
        foreach (var (candidate, kind, before) in Read(article, sentence))
        {
            var fit = thing.Place switch
            {
                PlaceKind.Country => kind == PlaceKind.Country ? Math.Max(candidate.Fit, 0.8) : candidate.Fit * OtherSort,
                PlaceKind.City => CityWords.Contains(before) ? 1 : kind is PlaceKind.Country or PlaceKind.Region or PlaceKind.House ? candidate.Fit * OtherSort : candidate.Fit,
                _ => candidate.Fit,
            };
            var heading = AskedNouns.HeadingOf(before);
            yield return candidate with { Fit = thing.Heading != Heading.None && heading != Heading.None && heading != thing.Heading ? fit * OtherEnd : fit };
        }
    }

    private static IEnumerable<(Candidate Candidate, PlaceKind? Kind, string Before)> Read(ArticleAnalysis article, int sentence)
    {
        var (from, to) = TypedCandidates.Range(article, sentence);
        foreach (var run in NameReader.Read(article.Article.Text, article.Syllables, from, to))
        {
            var before = Before(article, run.First, from);

            // A house has small letters in its name: Phủ Chủ tịch.
            if (KnownPlaces.At(article.Syllables, run.First, to) is { } place)
            {
                yield return (TypedCandidates.Of(article, run.First, run.First + place.Length - 1, PlaceWords.Contains(before) ? 1 : 0.55), place.Kind, before);
                continue;
            }

            var fit = PlaceWords.Contains(before) ? 0.9 : TypedCandidates.IsTitle(before) ? 0.2 : 0.45;
            yield return (TypedCandidates.Of(article, run.First, run.Last, run.Acronym ? fit * 0.5 : fit), null, before);
        }
    }

    /// <summary>The word in front, in the same phrase: "Montego Bay, Jamaica" is no Bay Jamaica.</summary>
    private static string Before(ArticleAnalysis article, int first, int from) =>
        first > from && article.Article.Text.AsSpan(article.Syllables[first - 1].End, article.Syllables[first].Start - article.Syllables[first - 1].End).Contains(',') ? "" : TypedCandidates.Before(article, first, from);
}
