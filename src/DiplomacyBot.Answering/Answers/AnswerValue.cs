using System.Globalization;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Numbers;

namespace DiplomacyBot.Answering.Answers;

/// <summary>What a short answer says however it is written: 2/11 and 2-11 are one day, 1.000 and một nghìn one number.</summary>
internal static class AnswerValue
{
    public static string Of(EvidenceSentence sentence, ShortAnswer answer)
    {
        var text = sentence.Article.Article.Text[answer.Start..answer.End];
        return answer.Kind switch
        {
            AnswerKind.When => Day(sentence, answer) ?? NormalForm.Key(text),
            AnswerKind.HowMany when NumberReader.Read(text) is [var number, ..] => string.Create(CultureInfo.InvariantCulture, $"={number.Value}="),
            _ => NormalForm.Key(text),
        };
    }

    private static string? Day(EvidenceSentence sentence, ShortAnswer answer)
    {
        foreach (var date in sentence.Article.DatesIn(sentence.Sentence, sentence.Today))
        {
            if (sentence.Start + date.Start == answer.Start)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{date.From:yyyyMMdd}-{date.To:yyyyMMdd}");
            }
        }

        return null;
    }
}
