using DiplomacyBot.Coverage.Cleaning.Rules;

namespace DiplomacyBot.Coverage.Cleaning;

/// <summary>Lets every rule mark the lines of an article, in an order in which no rule hides what a later one needs to see.</summary>
internal static class ArticleCleaner
{
    private static readonly ICleaningRule[] Rules =
    [
        new LoneMarkRule(),
        new NavigationRule(),
        new ShareBarRule(),
        new CompanyFooterRule(),
        new DatedTeasersRule(),
        new RelatedStoriesRule(),
        new PromotionRule(),
        new RepeatedLineRule(),
        new CaptionRule(),
    ];

    public static void Clean(LineSheet sheet)
    {
        foreach (var rule in Rules)
        {
            rule.Apply(sheet);
        }
    }
}
