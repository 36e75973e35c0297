using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using DiplomacyBot.Qdrant.Double.Protocol;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Qdrant.Double;

/// <summary>
/// A stand-in for a Qdrant server on loopback, for machines where none can be installed: it compares every request and every answer with Qdrant's published
/// OpenAPI document and searches honestly by comparing everything. What it cannot show is how a real server behaves beyond that document.
/// </summary>
public sealed class QdrantDouble : IAsyncDisposable
{
    private readonly OpenApiDocument _document;
    private readonly string? _apiKey;
    private readonly RequestHandler _handler = new();
    private readonly WebApplication _app;

    private QdrantDouble(OpenApiDocument document, string? apiKey, WebApplication app) => (_document, _apiKey, _app) = (document, apiKey, app);

    /// <summary>Where it listens.</summary>
    public string Url => _app.Urls.First();

    /// <summary>What did not fit the document: faults of the client, or of this double.</summary>
    public ConcurrentQueue<string> Violations { get; } = [];

    /// <summary>Requests taken, as method and path template.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>Asked first about every request: true when it has dealt with it (an outage, an error).</summary>
    public Func<HttpContext, Task<bool>>? Interfere { get; set; }

    /// <summary>Asked when a request has been done: true when its answer shall be lost.</summary>
    public Func<HttpContext, bool>? After { get; set; }

    /// <summary>Starts it.</summary>
    /// <param name="openApiFile">Qdrant's OpenAPI document.</param>
    /// <param name="url">Where to listen; port 0 for a free one.</param>
    /// <param name="apiKey">Key that every request must have; null for none.</param>
    /// <param name="certificate">Certificate for an https address.</param>
    public static async Task<QdrantDouble> StartAsync(string openApiFile, string url = "http://127.0.0.1:0", string? apiKey = null, X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().UseUrls(url).ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = 32 * 1024 * 1024; // Qdrant's limit.
            kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = certificate);
        });
        var app = builder.Build();
        var server = new QdrantDouble(new OpenApiDocument(openApiFile), apiKey, app);
        app.Run(server.AnswerAsync);
        await app.StartAsync();
        return server;
    }

    /// <summary>Runs until the process is told to stop.</summary>
    public Task RunAsync() => _app.WaitForShutdownAsync();

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        if (Interfere is { } interfere && await interfere(context))
        {
            return;
        }

        if (_apiKey is not null && context.Request.Headers["api-key"] != _apiKey)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            await context.Response.WriteAsync("Must provide an API key or an Authorization bearer token");
            return;
        }

        var started = Stopwatch.GetTimestamp();
        var (status, result, error) = (200, (object?)null, (string?)null);
        Operation? operation = null;
        try
        {
            operation = _document.Find(context.Request.Method, context.Request.Path) ?? throw Violation($"{context.Request.Method} {context.Request.GetEncodedPathAndQuery()}: there is no such request", 404);
            Requests.Enqueue(operation.Name);
            var body = await ReadAsync(context.Request);
            var query = context.Request.Query.ToDictionary(static pair => pair.Key, static pair => pair.Value.ToString());
            if (_document.CheckRequest(operation, query, context.Request.ContentType?.Split(';')[0], body) is { } fault)
            {
                throw Violation($"{operation.Name}: {fault}", 400);
            }

            result = _handler.Handle(operation, body ?? default);
        }
        catch (Refusal refusal)
        {
            (status, error) = (refusal.Status, refusal.Message);
        }

        var time = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var answer = JsonSerializer.SerializeToElement(error is null ? new { result, status = (object)"ok", time } : new { result = (object?)null, status = (object)new { error }, time });
        if (operation is not null && error is null && _document.CheckAnswer(operation, status, answer) is { } wrong)
        {
            Violations.Enqueue($"The double's own answer to {operation.Name}: {wrong}");
        }

        if (After?.Invoke(context) == true)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(answer.GetRawText());
    }

    private Refusal Violation(string what, int status)
    {
        Violations.Enqueue(what);
        return new Refusal(status, "Format error: " + what);
    }

    private async Task<JsonElement?> ReadAsync(HttpRequest request)
    {
        using var memory = new MemoryStream();
        await request.Body.CopyToAsync(memory);
        try
        {
            return memory.Length == 0 ? null : JsonDocument.Parse(memory.ToArray()).RootElement;
        }
        catch (JsonException e)
        {
            throw Violation($"{request.Path}: {e.Message}", 400);
        }
    }
}
