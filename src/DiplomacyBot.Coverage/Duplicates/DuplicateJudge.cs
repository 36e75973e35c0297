namespace DiplomacyBot.Coverage.Duplicates;

/// <summary>
/// Decides on the whole texts whether a newcomer repeats an original, so that leaving it out of the index loses nothing: nearly
/// all of it stands in the original, none of its sentences is new, and its numbers are the original's. The numbers keep apart the
/// bulletins that are made from one template (prices, storms, results).
/// </summary>
internal sealed class DuplicateJudge(DuplicateOptions options)
{
    // A shorter sentence ("Ảnh: Reuters.", "Ông nói.") tells nothing.
    private const int SentenceSyllables = 12;

    // Half of its quadruples unknown to the original: reworded beyond an editor's touch, or new.
    private const double NewSentence = 0.5;

    public bool Repeats(ComparedText newcomer, ComparedText original)
    {
        var common = newcomer.Quadruples.Count(original.Quadruples.Contains);
        var union = newcomer.Quadruples.Count + original.Quadruples.Count - common;
        return union > 0
            && (double)common / union >= options.MinResemblance
            && (double)common / newcomer.Quadruples.Count >= options.MinContainment
            && newcomer.Numbers.Count(n => !original.Numbers.Contains(n)) <= (int)(newcomer.Numbers.Count * options.MaxOtherNumbers)
            && newcomer.Sentences(SentenceSyllables).All(s => s.Count(q => !original.Quadruples.Contains(q)) <= s.Length * NewSentence);
    }
}
