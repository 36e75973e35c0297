using DiplomacyBot.Answering.Questions;

namespace DiplomacyBot.Answering.ShortAnswers;

/// <summary>A piece of a sentence that could be what was asked for.</summary>
/// <param name="Start">UTF-16 offset in the article's text.</param>
/// <param name="End">UTF-16 offset behind it.</param>
/// <param name="Kind">The kind of answer it would be.</param>
/// <param name="Score">0 to about 1: how well it fits the gap in the question; comparable between sentences.</param>
/// <param name="Thing">Which of the things asked for it would be.</param>
internal readonly record struct ShortAnswer(int Start, int End, AnswerKind Kind, double Score, int Thing = 0);
