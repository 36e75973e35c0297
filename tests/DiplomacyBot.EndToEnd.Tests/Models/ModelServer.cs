using System.Diagnostics;

namespace DiplomacyBot.EndToEnd.Tests.Models;

/// <summary>The stand-in for a server of models, as a process of its own: it answers over real HTTP and can be killed.</summary>
internal sealed class ModelServer : IDisposable
{
    public const string Key = "sk-e2e-0123456789abcdef";
    private readonly Process _process;

    private ModelServer(Process process, string url) => (_process, Url) = (process, url);

    /// <summary>Its base address, up to <c>/v1</c>.</summary>
    public string Url { get; }

    /// <param name="url">Where it shall listen; the address of an earlier one, or null for a free port.</param>
    public static async Task<ModelServer> StartAsync(string? url = null)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [Repository.ModelDouble, url ?? "http://127.0.0.1:0", Key]) { RedirectStandardOutput = true })!;
        var said = await process.StandardOutput.ReadLineAsync();
        said.ShouldNotBeNull("the double ended before it listened");
        return new ModelServer(process, said);
    }

    /// <summary>The bot's settings for both models, to be put into <c>appsettings.json</c>.</summary>
    /// <param name="key">What it shows as its key.</param>
    /// <param name="dimensions">Length of the vectors it asks for: longer ones tell more texts apart.</param>
    public string Settings(string key = Key, int dimensions = 64) =>
        $$"""
        "Models": {
          "Chat": { "Provider": "Compatible", "Endpoint": "{{Url}}", "Model": "chat", "ApiKey": "{{key}}" },
          "Embedding": { "Provider": "Compatible", "Endpoint": "{{Url}}", "Model": "embedding", "ApiKey": "{{key}}", "Dimensions": {{dimensions}}, "RequestDimensions": true, "Retries": 0, "QuestionTimeout": "00:00:30" }
        }
        """;

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
