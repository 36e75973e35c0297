using DiplomacyBot.Language;

namespace DiplomacyBot.Chat.FollowUps;

/// <summary>A question made from a sentence, with the words that answer it.</summary>
/// <param name="Text">The question, Vietnamese, able to stand alone.</param>
/// <param name="ArticleId">The article of the sentence.</param>
/// <param name="Sentence">The sentence, in UTF-16 code units of the article's text.</param>
/// <param name="Fact">The words that answer it, verbatim.</param>
internal sealed record FactQuestion(string Text, string ArticleId, TextSpan Sentence, string Fact);
