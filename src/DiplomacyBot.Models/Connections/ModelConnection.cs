using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.Core;
using Microsoft.Extensions.Logging;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Embeddings;

namespace DiplomacyBot.Models.Connections;

/// <summary>Makes the official client's parts for a provider. One connection pool for each model.</summary>
internal sealed class ModelConnection : IDisposable
{
    private static readonly Uri OpenAIAddress = new("https://api.openai.com/v1");
    private const string EntraScope = "https://cognitiveservices.azure.com/.default";

    private readonly HttpClient _http;
    private readonly ModelOptions _options;
    private readonly AuthenticationPolicy _authentication;

    /// <param name="options">Which model.</param>
    /// <param name="credential">Gives Entra ID's tokens; asked for only where they are needed.</param>
    /// <param name="log">Told of keys sent in the clear.</param>
    public ModelConnection(ModelOptions options, Func<TokenCredential> credential, ILogger log)
    {
        _options = options;
        Address = AddressOf(options);
        _authentication = Authentication(options, credential);
        _http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false, // The key is for this server only.
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            EnableMultipleHttp2Connections = true,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan, // The client's pipeline knows how long a request may take.
        };
        if (options.ApiKey is { Length: > 0 } && Address is { Scheme: "http", IsLoopback: false })
        {
            Log.KeyInTheClear(log, options.Section, Where);
        }
    }

    /// <summary>What requests are relative to.</summary>
    public Uri Address { get; }

    /// <summary>Scheme, host and port, for messages.</summary>
    public string Where => Address.GetLeftPart(UriPartial.Authority);

    /// <summary>The name that requests carry.</summary>
    public string ModelName => _options.Model ?? _options.Deployment!;

    public ChatClient Chat() => new(ModelName, _authentication, Client());

    public EmbeddingClient Embeddings() => new(ModelName, _authentication, Client());

    public void Dispose() => _http.Dispose();

    private OpenAIClientOptions Client()
    {
        var client = new OpenAIClientOptions
        {
            Endpoint = Address,
            Transport = new HttpClientPipelineTransport(_http),
            NetworkTimeout = _options.Timeout, // Also of each pause in a stream.
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0), // Ours knows the clock of tests and the caller's deadline.
        };
        if (_options.Provider == ModelProvider.AzureOpenAI)
        {
            client.AddPolicy(new ApiVersionPolicy(_options.ApiVersion), PipelinePosition.PerCall);
        }

        return client;
    }

    private static Uri AddressOf(ModelOptions options) => options.Provider switch
    {
        ModelProvider.AzureOpenAI => new Uri($"{options.Endpoint!.TrimEnd('/')}/openai/deployments/{Uri.EscapeDataString(options.Deployment ?? options.Model!)}"),
        _ when options.Endpoint is { } endpoint => new Uri(endpoint.TrimEnd('/')),
        _ => OpenAIAddress,
    };

    private static AuthenticationPolicy Authentication(ModelOptions options, Func<TokenCredential> credential) => (options.Provider, options.ApiKey) switch
    {
        (ModelProvider.AzureOpenAI, { Length: > 0 } key) => ApiKeyAuthenticationPolicy.CreateHeaderApiKeyPolicy(new ApiKeyCredential(key), "api-key"),
        (ModelProvider.AzureOpenAI, _) => new BearerTokenPolicy(credential(), EntraScope),
        (_, { Length: > 0 } key) => ApiKeyAuthenticationPolicy.CreateBearerAuthorizationPolicy(new ApiKeyCredential(key)),
        _ => new NoAuthentication(),
    };
}
