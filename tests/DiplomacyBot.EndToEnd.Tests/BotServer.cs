using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DiplomacyBot.EndToEnd.Tests;

/// <summary><c>diplomacybot serve</c> on a free port, ready for requests.</summary>
internal sealed partial class BotServer : IDisposable
{
    private readonly BotProcess _process;

    private BotServer(BotProcess process, Uri address, string said)
    {
        _process = process;
        Said = said;
        Client = new HttpClient { BaseAddress = address };
    }

    public HttpClient Client { get; }

    /// <summary>What it printed until it was ready.</summary>
    public string Said { get; }

    public int Id => _process.Id;

    /// <summary>In the mode that takes activities of local clients without a token.</summary>
    public static Task<BotServer> StartLocalAsync(string folder) =>
        StartAsync(folder, ("DOTNET_ENVIRONMENT", "Development"), ("Channels__DangerouslyAllowUnauthenticatedRequests", "true"));

    public static async Task<BotServer> StartAsync(string folder, params (string Name, string Value)[] environment)
    {
        var process = BotProcess.Start(folder, ["--urls", "http://127.0.0.1:0"], environment);
        var said = "";
        while (await process.ReadLineAsync() is { } line)
        {
            said += line + "\n";
            if (Address().Match(line) is { Success: true } address)
            {
                return new BotServer(process, new Uri(address.Value), said);
            }
        }

        var error = await process.ErrorAsync();
        process.Dispose();
        throw new InvalidOperationException($"The server ended before it was ready: {said}{error}");
    }

    /// <param name="question">The question.</param>
    /// <param name="previous">Questions asked before it; null for none.</param>
    public async Task<JsonElement> AskAsync(string question, IReadOnlyList<string>? previous = null)
    {
        using var response = await Client.PostAsJsonAsync("/api/ask", new { question, previous });
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public Task<int> EndAsync() => _process.EndAsync();

    /// <summary>What it wrote to standard error; once it has ended.</summary>
    public Task<string> ErrorAsync() => _process.ErrorAsync();

    /// <summary>SIGKILL.</summary>
    public void Kill() => _process.Kill();

    public void Dispose()
    {
        Client.Dispose();
        _process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
