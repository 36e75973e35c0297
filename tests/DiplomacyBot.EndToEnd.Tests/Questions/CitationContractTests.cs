using System.Text.Json;
using System.Text.Json.Nodes;

namespace DiplomacyBot.EndToEnd.Tests.Questions;

/// <summary>A check that never fails proves nothing: each promise, broken by hand in an answer that keeps them all.</summary>
public sealed class CitationContractTests : IDisposable
{
    private readonly Folder _folder = new();

    [Fact]
    public async Task EveryBrokenPromiseIsNoticed()
    {
        using var server = await BotServer.StartAsync(_folder.Path);
        var contract = new CitationContract(server);
        var sound = await server.AskAsync("Ai trao chiếc búa Chủ tịch ASEAN cho Việt Nam?");
        (await contract.ShouldHoldAsync(sound)).ShouldBeGreaterThan(0);

        Action<JsonNode>[] faults =
        [
            static answer => First(answer)["start"] = (int)First(answer)["start"]! + 1,
            static answer => First(answer)["end"] = (int)First(answer)["end"]! - 1,
            static answer => First(answer)["quote"] = "Bịa đặt.",
            static answer => First(answer)["position"] = 7,
            static answer => First(answer)["title"] = "Một bài khác",
            static answer => First(answer)["publishedOn"] = "1999-01-01",
            static answer => answer["answer"] = $"{answer["answer"]} Và nữa [9].",
            static answer => answer["answer"] = $"{answer["answer"]}\nMột câu không có nguồn.",
            static answer => answer["answer"] = "",
            static answer => (answer["mode"], answer["answer"]) = ("chat", $"Một câu không có nguồn. {answer["answer"]}"),
            static answer => answer["status"] = "not_in_coverage",
            static answer => answer["citations"] = new JsonArray(),
        ];
        foreach (var (index, fault) in faults.Index())
        {
            var broken = JsonNode.Parse(sound.GetRawText())!;
            fault(broken);
            (await Record.ExceptionAsync(() => contract.ShouldHoldAsync(JsonSerializer.SerializeToElement(broken)))).ShouldBeAssignableTo<ShouldAssertException>($"fault {index}");
        }
    }

    public void Dispose() => _folder.Dispose();

    private static JsonNode First(JsonNode answer) => answer["citations"]![0]!;
}
