using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DiplomacyBot.EndToEnd.Tests.Playground;

/// <summary>
/// Microsoft 365 Agents Playground, the Teams-like client for local development, as a process of its own; driven through the interfaces its
/// page uses.
/// </summary>
internal sealed class AgentsPlayground : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpClient _client;
    private readonly JsonElement _config;

    private AgentsPlayground(Process process, HttpClient client, JsonElement config, PlaygroundEvents events) => (_process, _client, _config, Events) = (process, client, config, events);

    public Uri Address => _client.BaseAddress!;

    /// <summary>What it shows.</summary>
    public PlaygroundEvents Events { get; }

    public string Bot => _config.GetProperty("bot").GetProperty("id").GetString()!;

    public string PersonalChat => _config.GetProperty("personalChat").GetProperty("id").GetString()!;

    public string GroupChat => _config.GetProperty("groupChats")[0].GetProperty("id").GetString()!;

    public string TeamChannel => _config.GetProperty("teams")[0].GetProperty("channels")[1].GetProperty("id").GetString()!;

    private string User => _config.GetProperty("currentUser").GetProperty("id").GetString()!;

    /// <param name="bot">The bot's server.</param>
    public static async Task<AgentsPlayground> StartAsync(Uri bot)
    {
        var program = Path.Combine(await NodeClients.FolderAsync(), "@microsoft", "m365agentsplayground", "cli.js");
        var port = FreePort();
        var start = new ProcessStartInfo("node", [program, "start", "-e", new Uri(bot, "/api/messages").ToString(), "-p", $"{port}", "-c", "msteams", "--disable-telemetry"])
        {
            WorkingDirectory = Path.GetTempPath(), RedirectStandardOutput = true, RedirectStandardError = true,
        };
        (start.Environment["BROWSER"], start.Environment["TEAMSAPPTESTER_BROWSER"]) = ("none", "none");
        var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        string? line;
        do
        {
            line = await process.StandardOutput.ReadLineAsync();
        }
        while (line?.Contains($"Listening on {port}", StringComparison.Ordinal) == false);
        line.ShouldNotBeNull($"Agents Playground starts on port {port}");

        // A full pipe would stop it.
        _ = process.StandardOutput.ReadToEndAsync();
        _ = error;
        var client = new HttpClient { BaseAddress = new Uri($"http://localhost:{port}") };
        var config = (await client.GetFromJsonAsync<JsonElement>("/_internal/v1/testConfig")).GetProperty("config");
        return new AgentsPlayground(process, client, config, await PlaygroundEvents.OpenAsync(port));
    }

    /// <summary>The user types in the chat with the bot.</summary>
    public Task SayAsync(string text) => PostAsync($"/_conversation/v1/conversations/{PersonalChat}/messages", Message(text));

    /// <summary>The user types where others read too, and mentions the bot.</summary>
    public Task SayInAsync(string conversation, string textBehindMention)
    {
        var message = Message($"<at>Test Bot</at> {textBehindMention}");
        message["mentions"] = new JsonArray(new JsonObject { ["text"] = "<at>Test Bot</at>", ["mentioned"] = new JsonObject { ["id"] = Bot, ["name"] = "Test Bot" } });
        return PostAsync($"/_conversation/v1/conversations/{conversation}/messages", message);
    }

    /// <summary>The user likes an answer, with a comment; the client reports whatever the bot does not answer with 200.</summary>
    public Task LikeAsync(string comment) => PostAsync("/_conversation/v1/invoke", new JsonObject
    {
        ["name"] = "message/submitAction", ["from"] = new JsonObject { ["id"] = User }, ["conversation"] = new JsonObject { ["id"] = PersonalChat },
        ["value"] = new JsonObject
        {
            ["actionName"] = "feedback",
            ["actionValue"] = new JsonObject { ["reaction"] = "like", ["feedback"] = new JsonObject { ["feedbackText"] = comment }.ToJsonString() },
        },
    });

    /// <summary>Sends the bot any activity.</summary>
    public Task SendAsync(JsonObject activity) => PostAsync("/_internal/v1/customActivities", activity);

    /// <summary>An activity from its own template, addressed to the bot in the personal chat.</summary>
    public JsonObject Activity(string type) => new()
    {
        ["type"] = type, ["id"] = Guid.NewGuid().ToString(), ["channelId"] = "msteams", ["serviceUrl"] = new Uri(Address, "/_connector").ToString(),
        ["from"] = new JsonObject { ["id"] = User, ["name"] = "Alex Wilber" }, ["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "Test Bot" },
        ["conversation"] = new JsonObject { ["id"] = PersonalChat, ["conversationType"] = "personal" },
    };

    public async ValueTask DisposeAsync()
    {
        await Events.DisposeAsync();
        _client.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private JsonObject Message(string text) => new() { ["from"] = new JsonObject { ["id"] = User }, ["text"] = text, ["textFormat"] = "plain" };

    private async Task PostAsync(string path, JsonObject body)
    {
        using var response = await _client.PostAsJsonAsync(path, body);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
