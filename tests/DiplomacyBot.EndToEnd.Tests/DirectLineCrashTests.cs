using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace DiplomacyBot.EndToEnd.Tests;

/// <summary>The server is killed (SIGKILL) while people talk to it over Direct Line, and started again over the same data.</summary>
public sealed class DirectLineCrashTests : IDisposable
{
    private static readonly string[] Questions = ["RCEP được ký ngày nào?", "EVFTA có hiệu lực từ ngày nào?", "Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra khi nào?"];
    private readonly Folder _folder = new();

    [Fact]
    public async Task AKilledServerForgetsNothingAndAnswersWhatItHadTaken()
    {
        _folder.Write("appsettings.json", """{ "DirectLine": { "MessagesPerMinute": 1000 } }""");
        var (token, conversation, taken) = ("", "", new List<string>());
        for (var round = 0; round < 3; round++)
        {
            using var server = await BotServer.StartAsync(_folder.Path);
            server.Client.BaseAddress = new Uri(server.Client.BaseAddress!, "/v3/directline/");
            if (round == 0)
            {
                token = (await CallAsync(server, HttpMethod.Post, "tokens/generate", token)).GetProperty("token").GetString()!;
                conversation = (await CallAsync(server, HttpMethod.Post, "conversations", token)).GetProperty("conversationId").GetString()!;
            }

            // The last questions are hardly answered when the end comes.
            for (var i = 0; i < 12; i++)
            {
                var question = Questions[i % Questions.Length];
                taken.Add((await CallAsync(server, HttpMethod.Post, $"conversations/{conversation}/activities", token, new { type = "message", text = question })).GetProperty("id").GetString()!);
            }
        }

        using var last = await BotServer.StartAsync(_folder.Path);
        last.Client.BaseAddress = new Uri(last.Client.BaseAddress!, "/v3/directline/");
        List<JsonElement> all;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        do
        {
            await Task.Delay(100, patience.Token);
            all = [.. (await CallAsync(last, HttpMethod.Get, $"conversations/{conversation}/activities?watermark=", token)).GetProperty("activities").EnumerateArray()];
        }
        while (Answers(all).Count() < taken.Count);

        all.Select(static a => a.GetProperty("id").GetString()).ShouldBeUnique();
        taken.ShouldBeSubsetOf(all.Select(static a => a.GetProperty("id").GetString()!));
        Answers(all).Order().ShouldBe(taken.Order(), "every question is answered, and once");
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<string> Answers(IEnumerable<JsonElement> activities) =>
        activities.Where(static a => a.TryGetProperty("replyToId", out _)).Select(static a => a.GetProperty("replyToId").GetString()!);

    private static async Task<JsonElement> CallAsync(BotServer server, HttpMethod method, string path, string token, object? body = null)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = token.Length > 0 ? new AuthenticationHeaderValue("Bearer", token) : null;
        request.Content = body is null ? null : JsonContent.Create(body);
        using var response = await server.Client.SendAsync(request);
        response.IsSuccessStatusCode.ShouldBeTrue(await response.Content.ReadAsStringAsync());
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
