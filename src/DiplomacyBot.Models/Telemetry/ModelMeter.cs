using System.Diagnostics;
using System.Diagnostics.Metrics;
using DiplomacyBot.Models.Faults;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Models.Telemetry;

/// <summary>What is counted about calls of models; meter <c>DiplomacyBot.Models</c>. Calls are also logged, without their texts.</summary>
internal sealed class ModelMeter
{
    public const string Name = "DiplomacyBot.Models";

    private readonly Counter<long> _calls;
    private readonly Counter<long> _tokens;
    private readonly Histogram<double> _duration;
    private readonly ILogger _log;

    public ModelMeter(IMeterFactory factory, ILogger<ModelMeter> log)
    {
        _log = log;
        var meter = factory.Create(Name);
        _calls = meter.CreateCounter<long>("diplomacybot.models.calls", "{call}", "Calls of models, by role (chat, passages, questions, check) and outcome (ok, cancelled or the fault).");
        _tokens = meter.CreateCounter<long>("diplomacybot.models.tokens", "{token}", "Tokens that servers counted, by role and direction (in, out).");
        _duration = meter.CreateHistogram<double>("diplomacybot.models.duration", "ms", "Duration of calls, repetitions included, by role and outcome.");
    }

    public static string OutcomeOf(Exception exception) => exception switch { ModelException model => model.Fault.ToString(), OperationCanceledException => "cancelled", _ => "failed" };

    public void Ended(string role, string model, string outcome, TimeSpan took, UsageDetails? usage)
    {
        var tags = new TagList { { "role", role }, { "outcome", outcome } };
        _calls.Add(1, tags);
        _duration.Record(took.TotalMilliseconds, tags);
        var (input, output) = (usage?.InputTokenCount ?? 0, usage?.OutputTokenCount ?? 0);
        _tokens.Add(input, new("role", role), new("direction", "in"));
        _tokens.Add(output, new("role", role), new("direction", "out"));
        Log.Called(_log, role, model, outcome, took.TotalMilliseconds, input, output);
    }
}
