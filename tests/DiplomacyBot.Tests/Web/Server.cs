using System.Text;
using System.Text.Json;
using DiplomacyBot.Commands;
using DiplomacyBot.Hosting;
using DiplomacyBot.Language.Messages;
using Microsoft.AspNetCore.Builder;

namespace DiplomacyBot.Tests.Web;

/// <summary>The web server in this process on a free port, with the samples and one hostile article.</summary>
public sealed class Server : IAsyncLifetime
{
    public const string HostileTitle = "<script>alert('tiêu đề')</script> & \"hết\"";
    public const string HostileText = "Mở đầu <img src=x onerror=alert(1)> và </p><script>alert(2)</script>.\nDòng hai có hình 😀 ở giữa câu này, do bộ ngoại giao nước bạn công bố.";

    private Workspace Workspace { get; } = new();
    private WebApplication? App { get; set; }

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    public string HostileId { get; private set; } = "";

    public async Task InitializeAsync()
    {
        var line = JsonSerializer.Serialize(new { id = "hostile", title = HostileTitle, date = "2025-01-02", outlet = "<b>Báo</b>", url = "javascript:alert(3)", text = HostileText });
        await Workspace.RunAsync("ingest", Tests.Workspace.Samples, Workspace.Write("hostile.jsonl", line));
        var list = JsonDocument.Parse((await Workspace.RunAsync("articles", "list", "--json")).Out).RootElement;
        HostileId = list.EnumerateArray().Single(a => a.GetProperty("sourcePath").GetString()!.StartsWith("hostile", StringComparison.Ordinal)).GetProperty("id").GetString()!;

        App = WebHost.Build(new() { ["DiplomacyBot:DataDirectory"] = Workspace.Data, ["urls"] = "http://127.0.0.1:0" });
        App.MapGet("/broken", string () => throw new InvalidOperationException("a secret of the server"));
        await FirstStart.PrepareAsync(App.Services, new Streams(TextReader.Null, TextWriter.Null, TextWriter.Null, MessageLanguage.Vietnamese, Interactive: false), CancellationToken.None);
        await App.StartAsync();
        Client.BaseAddress = new Uri(App.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await App!.DisposeAsync();
        Workspace.Dispose();
    }

    internal Task<HttpResponseMessage> AskAsync(string body, string contentType = "application/json") =>
        Client.PostAsync("/api/ask", new StringContent(body, Encoding.UTF8, contentType));
}
