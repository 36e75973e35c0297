using System.Diagnostics;
using System.Text.Json;
using DiplomacyBot.Testing;

namespace DiplomacyBot.EndToEnd.Tests.Qdrant;

/// <summary>The stand-in for a Qdrant server, as a process of its own: it answers over real HTTP and can be killed.</summary>
internal sealed class QdrantServer : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _violations;

    private QdrantServer(Process process, string url)
    {
        (_process, Url) = (process, url);
        _violations = process.StandardError.ReadToEndAsync();
    }

    public string Url { get; }

    /// <param name="url">Where it shall listen; the address of an earlier one, or null for a free port.</param>
    public static async Task<QdrantServer> StartAsync(string? url = null)
    {
        string[] args = [Repository.QdrantDouble, SharedData.Path("qdrant", "openapi.json"), url ?? "http://127.0.0.1:0"];
        var process = Process.Start(new ProcessStartInfo("dotnet", args) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = await process.StandardOutput.ReadLineAsync();
        said.ShouldNotBeNull("the double ended before it listened");
        return new QdrantServer(process, said);
    }

    /// <summary>Writes the bot's settings: this server answers its questions.</summary>
    public void Configure(Folder folder, string more = "") => folder.Write(
        "appsettings.json",
        $$"""{ "Retrieval": { "Engine": "qdrant" }, "Qdrant": { "Url": "{{Url}}", "SearchTimeout": "00:00:30", "Retries": 0 }{{more}} }""");

    /// <summary>Names of the collections it holds.</summary>
    public async Task<IReadOnlyList<string>> CollectionsAsync()
    {
        using var client = new HttpClient();
        using var list = JsonDocument.Parse(await client.GetStringAsync($"{Url}/collections"));
        return [.. list.RootElement.GetProperty("result").GetProperty("collections").EnumerateArray().Select(static collection => collection.GetProperty("name").GetString()!)];
    }

    /// <summary>Ends it as an operator would, and reads what did not fit Qdrant's OpenAPI document.</summary>
    public async Task<string> StopAsync()
    {
        Signals.Terminate(_process.Id);
        await _process.WaitForExitAsync();
        return await _violations;
    }

    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }
}
