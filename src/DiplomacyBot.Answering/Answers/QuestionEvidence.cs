using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers.Spans;

namespace DiplomacyBot.Answering.Answers;

/// <summary>A question with everything an answer can be written from, whoever writes it.</summary>
/// <param name="Question">The question, read.</param>
/// <param name="Found">All ranked sentences.</param>
/// <param name="Chosen">The sentences an extract shows, best first; empty when nothing fits.</param>
/// <param name="Span">The likeliest short answer in them; null where none may be one, or nobody may answer.</param>
/// <param name="Confidence">How surely they answer, 0 to 1.</param>
/// <param name="Answerable">Whether that is sure enough; if not, nobody may answer.</param>
internal sealed record QuestionEvidence(AnalysedQuestion Question, FoundEvidence Found, IReadOnlyList<EvidenceSentence> Chosen, FoundSpan? Span, double Confidence, bool Answerable);
