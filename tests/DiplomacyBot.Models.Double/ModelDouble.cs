using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Models.Double;

/// <summary>
/// A stand-in for a server that speaks OpenAI's protocol, on loopback: <c>…/chat/completions</c>, whole or by server-sent events, and <c>…/embeddings</c>. What it
/// cannot show is the quality of a real model.
/// </summary>
public sealed class ModelDouble : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string? _key;

    private ModelDouble(WebApplication app, string? key) => (_app, _key) = (app, key);

    /// <summary>Base address for the bot's settings, up to <c>/v1</c>.</summary>
    public string Url => _app.Urls.First() + "/v1";

    /// <summary>Requests taken, in order.</summary>
    public ConcurrentQueue<ModelRequest> Requests { get; } = [];

    /// <summary>Length of the vectors, unless a request says another.</summary>
    public int Dimensions { get; set; } = 64;

    /// <summary>Vectors as lists of numbers even when Base64 is asked for, as some servers do.</summary>
    public bool NumbersOnly { get; set; }

    /// <summary>Asked first about every request: true when it has dealt with it.</summary>
    public Func<HttpContext, ModelRequest, Task<bool>>? Interfere { get; set; }

    /// <summary>What the chat model says.</summary>
    public Func<ModelRequest, string> Reply { get; set; } = static request => HonestWriter.Reply(request.Messages[^1].Text);

    /// <summary>Starts it.</summary>
    /// <param name="url">Where to listen; port 0 for a free one.</param>
    /// <param name="key">Key that every request must have, as a bearer token or as <c>api-key</c>; null for none.</param>
    /// <param name="certificate">Certificate for an https address.</param>
    public static async Task<ModelDouble> StartAsync(string url = "http://127.0.0.1:0", string? key = null, X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().UseUrls(url).ConfigureKestrel(kestrel => kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = certificate));
        var app = builder.Build();
        var server = new ModelDouble(app, key);
        app.Run(server.AnswerAsync);
        await app.StartAsync();
        return server;
    }

    /// <summary>Answers with an error as OpenAI does.</summary>
    public static async Task<bool> RefuseAsync(HttpContext context, int status, string message, string? code = null, string? retryAfter = null)
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null)
        {
            context.Response.Headers.RetryAfter = retryAfter;
        }

        await context.Response.WriteAsJsonAsync(new { error = new { message, type = code, param = (string?)null, code } });
        return true;
    }

    /// <summary>Runs until the process is told to stop.</summary>
    public Task RunAsync() => _app.WaitForShutdownAsync();

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var headers = context.Request.Headers.ToDictionary(static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var body = (await JsonDocument.ParseAsync(context.Request.Body)).RootElement;
        var request = new ModelRequest(context.Request.Path.Value!, context.Request.QueryString.ToString(), headers, body);
        Requests.Enqueue(request);
        if (Interfere is { } interfere && await interfere(context, request))
        {
            return;
        }

        if (_key is not null && headers.GetValueOrDefault("Authorization") != $"Bearer {_key}" && headers.GetValueOrDefault("api-key") != _key)
        {
            // LiteLLM and others repeat what they were given.
            await RefuseAsync(context, 401, $"Incorrect API key provided: {headers.GetValueOrDefault("Authorization")?["Bearer ".Length..] ?? headers.GetValueOrDefault("api-key")}", "invalid_api_key");
        }
        else if (request.Path.EndsWith("/embeddings", StringComparison.Ordinal))
        {
            await context.Response.WriteAsJsonAsync(Embeddings(request));
        }
        else if (!request.Path.EndsWith("/chat/completions", StringComparison.Ordinal))
        {
            context.Response.StatusCode = 404;
            await context.Response.WriteAsync("404 page not found");
        }
        else if (request.Body.TryGetProperty("stream", out var stream) && stream.GetBoolean())
        {
            await ChatStream.WriteAsync(context, Reply(request), context.RequestAborted);
        }
        else
        {
            await context.Response.WriteAsJsonAsync(new
            {
                id = "chatcmpl-1", @object = "chat.completion", created = 1, model = "double",
                choices = new[] { new { index = 0, message = new { role = "assistant", content = Reply(request) }, finish_reason = "stop" } },
                usage = new { prompt_tokens = 7, completion_tokens = 5, total_tokens = 12 },
            });
        }
    }

    private object Embeddings(ModelRequest request)
    {
        var dimensions = request.Body.TryGetProperty("dimensions", out var wanted) ? wanted.GetInt32() : Dimensions;
        var packed = !NumbersOnly && request.Body.TryGetProperty("encoding_format", out var format) && format.GetString() == "base64";
        var data = request.Inputs.Select((text, index) => new { @object = "embedding", index, embedding = Written(SyllableVectors.Of(text, dimensions), packed) });

        // Backwards: the protocol's index counts, not the order.
        return new { @object = "list", model = "double", data = data.Reverse(), usage = new { prompt_tokens = request.Inputs.Count, total_tokens = request.Inputs.Count } };
    }

    private static object Written(float[] vector, bool packed) => packed ? Convert.ToBase64String(System.Runtime.InteropServices.MemoryMarshal.AsBytes(vector.AsSpan())) : vector;
}
