using DiplomacyBot.Answering;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Storage.Following;

namespace DiplomacyBot.Web;

/// <summary>Offers questions that the coverage of the moment does answer: a reader's first click must not end in a refusal.</summary>
internal sealed class ExampleQuestions([FromKeyedServices(AnsweringRegistration.Extracts)] IAnswerer extracts, IndexFollower follower)
{
    private const int Most = 4;

    private static readonly string[] Candidates =
    [
        "Chủ đề của năm Chủ tịch ASEAN 2020 là gì?",
        "RCEP được ký ngày nào?",
        "Công ước Hà Nội về chống tội phạm mạng được mở ký khi nào?",
        "ai chu tri phien thao luan mo cap cao cua HDBA thang 4/2021",
        "Năm 2025 ai là Chủ tịch nước?",
    ];

    private volatile Offer? _offer;

    public async Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken)
    {
        var revision = follower.Revision;
        if (_offer is { } known && known.Revision == revision)
        {
            return known.Questions;
        }

        var answered = new List<string>();
        foreach (var candidate in Candidates)
        {
            if (answered.Count < Most && (await extracts.AskAsync(new AskRequest(candidate), cancellationToken)).Status == AnswerStatus.Answered)
            {
                answered.Add(candidate);
            }
        }

        _offer = new Offer(revision, answered);
        return answered;
    }

    private sealed record Offer(long Revision, IReadOnlyList<string> Questions);
}
