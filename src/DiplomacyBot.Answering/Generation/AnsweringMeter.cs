using System.Diagnostics.Metrics;
using DiplomacyBot.Answering.Prompts;

namespace DiplomacyBot.Answering.Generation;

/// <summary>What is counted about models; meter <c>DiplomacyBot.Answering</c>.</summary>
internal sealed class AnsweringMeter
{
    public const string Name = "DiplomacyBot.Answering";

    private readonly Counter<long> _calls;
    private readonly Counter<long> _sentences;
    private readonly Counter<long> _faults;
    private readonly Counter<long> _fallbacks;
    private readonly Counter<long> _rewrites;
    private readonly Histogram<double> _firstSentence;

    public AnsweringMeter(IMeterFactory factory)
    {
        var meter = factory.Create(Name);
        _calls = meter.CreateCounter<long>("diplomacybot.answering.model_calls", "{call}", "Calls of the chat model, by purpose.");
        _sentences = meter.CreateCounter<long>("diplomacybot.answering.sentences", "{sentence}", "Sentences the chat model wrote, by outcome: shown, repaired, dropped.");
        _faults = meter.CreateCounter<long>("diplomacybot.answering.faults", "{fault}", "What sentences of the chat model lacked, by kind.");
        _fallbacks = meter.CreateCounter<long>("diplomacybot.answering.fallbacks", "{answer}", "Answers by extraction although a chat model is configured, by reason.");
        _rewrites = meter.CreateCounter<long>("diplomacybot.answering.rewrites", "{question}", "Follow-up questions the chat model rewrote, by outcome: used, rejected, failed.");
        _firstSentence = meter.CreateHistogram<double>("diplomacybot.answering.first_sentence", "ms", "Time from the start of writing to the first checked sentence.");
    }

    public void Called(PromptKind kind) => _calls.Add(1, new KeyValuePair<string, object?>("purpose", kind switch { PromptKind.Answer => "answer", PromptKind.Repair => "repair", _ => "rewrite" }));

    public void Sentence(string outcome) => _sentences.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    public void Fault(string kind) => _faults.Add(1, new KeyValuePair<string, object?>("kind", kind));

    public void FellBack(string reason) => _fallbacks.Add(1, new KeyValuePair<string, object?>("reason", reason));

    public void Rewritten(string outcome) => _rewrites.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    public void FirstSentence(double milliseconds) => _firstSentence.Record(milliseconds);
}
