using System.ClientModel;
using System.ClientModel.Primitives;
using System.Globalization;
using System.Net;
using System.Security.Authentication;
using System.Text.Json;
using Azure.Identity;
using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Models.Faults;

/// <summary>Puts what a client throws into words people can act on, without anything secret.</summary>
internal sealed class FaultReader(ModelOptions options, string where, TimeProvider time)
{
    /// <summary>Servers that ask for more than this are as good as away.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    /// <summary>The fault, or null for what is not the model's doing (a caller's cancellation, our own mistakes).</summary>
    public ModelException? Read(Exception exception, CancellationToken caller) => exception switch
    {
        ModelException known => known,
        OperationCanceledException when caller.IsCancellationRequested => null,
        OperationCanceledException or TimeoutException => Fault(ModelFault.Timeout, FaultTexts.NoAnswerWithin.With(options.Timeout.TotalSeconds, options.Section)),
        ClientResultException { Status: > 0 } refused => OfStatus(refused),
        ClientResultException broken => OfConnection(broken.InnerException ?? broken),
        AuthenticationFailedException entra => Fault(ModelFault.KeyRefused, FaultTexts.NoToken.With(Clean(entra.Message), options.Section)),
        HttpRequestException or IOException or AuthenticationException or System.Net.Sockets.SocketException => OfConnection(exception),
        JsonException or FormatException or InvalidOperationException or KeyNotFoundException or ArgumentException => Fault(ModelFault.NotUnderstood, FaultTexts.OtherProtocol.With(options.Section)),
        AggregateException { InnerExceptions: [.., var last] } => Read(last, caller),
        _ => null,
    };

    /// <summary>A fault of this model.</summary>
    public ModelException Fault(ModelFault fault, Phrase what, TimeSpan? retryAfter = null) => new(fault, Words(what), retryAfter);

    /// <summary>For a call that was spared because those before it failed.</summary>
    public ModelException Spared() => new(ModelFault.Unreachable, Words(FaultTexts.NoAnswerBefore)) { Unsent = true };

    private Phrase Words(Phrase what) => FaultTexts.Unusable.With(options.Section, Name, where, what);

    private string Name => options.Deployment ?? options.Model ?? "";

    private ModelException OfStatus(ClientResultException refused)
    {
        var response = refused.GetRawResponse();
        var said = response is null ? default : ServerMessage.Read(Body(response), options.ApiKey);
        var words = said.Text is { Length: > 0 } ? $" ({said.Text})" : "";
        var answered = FaultTexts.Answered.With(refused.Status, words);
        return (HttpStatusCode)refused.Status switch
        {
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => Fault(ModelFault.KeyRefused, FaultTexts.CheckKey.With(answered, options.Section)),
            HttpStatusCode.NotFound when said.IsJson && said.Text.Length > 0 => Fault(ModelFault.ModelUnknown, FaultTexts.CheckName.With(answered, options.Section, options.Provider == ModelProvider.AzureOpenAI ? nameof(options.Deployment) : nameof(options.Model))),
            HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed or (>= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest) => Fault(ModelFault.NotUnderstood, FaultTexts.CheckEndpoint.With(answered, options.Section)),
            HttpStatusCode.PaymentRequired => Fault(ModelFault.Quota, FaultTexts.CheckPlan.With(answered)),
            HttpStatusCode.TooManyRequests when IsQuota(said) => Fault(ModelFault.Quota, FaultTexts.CheckPlan.With(answered)),
            HttpStatusCode.TooManyRequests => Fault(ModelFault.TooMany, FaultTexts.LowerParallel.With(answered, options.Section), Wait(response)),
            HttpStatusCode.RequestTimeout or HttpStatusCode.Conflict or >= HttpStatusCode.InternalServerError => Fault(ModelFault.ServerError, answered, Wait(response)),
            HttpStatusCode.BadRequest when said.Code.Contains("model_not_found", StringComparison.Ordinal) => Fault(ModelFault.ModelUnknown, FaultTexts.CheckName.With(answered, options.Section, nameof(options.Model))),
            _ => Fault(ModelFault.Refused, answered),
        };
    }

    private ModelException OfConnection(Exception exception)
    {
        var request = exception as HttpRequestException ?? exception.InnerException as HttpRequestException;
        return request?.HttpRequestError == HttpRequestError.SecureConnectionError || exception.GetBaseException() is AuthenticationException
            ? Fault(ModelFault.Tls, FaultTexts.NotSecure.With(Clean(exception.GetBaseException().Message)))
            : Fault(ModelFault.Unreachable, FaultTexts.CheckServer.With(ConnectionTexts.Of(request ?? exception, Clean), options.Section));
    }

    private string Clean(string text) => ServerMessage.Clean(text, options.ApiKey);

    private static bool IsQuota(ServerMessage said) => said.Code.Contains("insufficient_quota", StringComparison.Ordinal) || said.Code.Contains("billing", StringComparison.Ordinal);

    private static ReadOnlyMemory<byte> Body(PipelineResponse response)
    {
        try
        {
            return response.Content.ToMemory();
        }
        catch (InvalidOperationException)
        {
            return default; // A streaming reply that was not read.
        }
    }

    /// <summary>RFC 9110, section 10.2.3: seconds or a date.</summary>
    private TimeSpan? Wait(PipelineResponse? response)
    {
        if (response is null)
        {
            return null;
        }

        var wait = response.Headers.TryGetValue("retry-after-ms", out var text) && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var milliseconds) ? TimeSpan.FromMilliseconds(Math.Min(milliseconds, LongestWait.TotalMilliseconds))
            : !response.Headers.TryGetValue("Retry-After", out text) ? (TimeSpan?)null
            : double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(Math.Min(seconds, LongestWait.TotalSeconds))
            : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date - time.GetUtcNow()
            : null;
        return wait is { Ticks: < 0 } ? TimeSpan.Zero : wait;
    }
}
