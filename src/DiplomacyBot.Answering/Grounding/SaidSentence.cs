using DiplomacyBot.Language.Abbreviations;
using DiplomacyBot.Language.Dates;

namespace DiplomacyBot.Answering.Grounding;

/// <summary>A model's sentence, read once for each day its dates may be counted from: articles of the same day share the reading.</summary>
/// <param name="text">The sentence without citation numbers.</param>
/// <param name="today">The reader's day.</param>
internal sealed class SaidSentence(string text, DateOnly today, Wordings wordings, AbbreviationTable abbreviations)
{
    private readonly List<(DateOnly Day, Claim Claim)> _claims = [];
    private readonly List<(DateOnly Day, IReadOnlyList<DateMention> Dates)> _dates = [];

    public string Text => text;

    public DateOnly Today => today;

    /// <summary>The sentence as an article of that day would mean it.</summary>
    public Claim At(DateOnly reference)
    {
        foreach (var (day, known) in _claims)
        {
            if (day == reference)
            {
                return known;
            }
        }

        var claim = Claim.Read(new TextReading(text, reference), wordings, abbreviations);
        _claims.Add((reference, claim));
        return claim;
    }

    /// <summary>Its dates as somebody of that day means them.</summary>
    public IReadOnlyList<DateMention> DatesAt(DateOnly reference)
    {
        foreach (var (day, claim) in _claims)
        {
            if (day == reference)
            {
                return claim.Reading.Dates;
            }
        }

        foreach (var (day, known) in _dates)
        {
            if (day == reference)
            {
                return known;
            }
        }

        var dates = DateLists.Read(text, reference);
        _dates.Add((reference, dates));
        return dates;
    }
}
