namespace DiplomacyBot.Answering.ShortAnswers.Spans;

/// <summary>The run that answers best.</summary>
/// <param name="Sentence">Index of its sentence among those shown.</param>
/// <param name="Start">UTF-16 offset in the article's text.</param>
/// <param name="End">UTF-16 offset behind it.</param>
/// <param name="Agreement">The F1 to be expected of it, 0 to 1.</param>
internal sealed record FoundSpan(int Sentence, int Start, int End, double Agreement);
