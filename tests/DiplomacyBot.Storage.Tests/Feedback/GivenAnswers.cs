using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Storage.Feedback;

namespace DiplomacyBot.Storage.Tests.Feedback;

internal static class GivenAnswers
{
    public static GivenAnswer Make(string? conversation, string? activity = null, DateTimeOffset? at = null, string question = "Còn lần thứ 37?") => new(
        GivenAnswer.NewId(),
        conversation,
        "msteams",
        activity,
        new Answer
        {
            Question = question,
            StandaloneQuestion = "Hội nghị cấp cao ASEAN lần thứ 37 diễn ra khi nào?",
            Status = AnswerStatus.Answered,
            Text = "12/11/2020 [1].",
            ShortAnswer = "12/11/2020",
            Mode = "chat",
            Citations =
            [
                new Citation
                {
                    Position = 1, ArticleId = "a1", PassageId = "a1-0", Title = "Khai mạc “Hội nghị”", Outlet = "VTC News", Author = "Mai Loan", PublishedOn = new DateOnly(2020, 11, 12), PublishedPrecision = "day",
                    PublishedInferred = true, Url = "https://example.vn/a", SourcePath = "a.txt", Quote = "Hội nghị khai mạc sáng 12/11.", Start = 3, End = 32,
                },
            ],
        },
        "0.1.0+abc",
        at ?? DateTimeOffset.UtcNow);
}
