using DiplomacyBot.Answering.Grounding;
using DiplomacyBot.Answering.Questions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Answering.Generation;

/// <summary>What the writing of any answer needs.</summary>
internal sealed class WritingTools(ChatModel model, SentenceChecker checker, QuestionReader questions, AnsweringMeter meter, TimeProvider time, IOptions<GenerationOptions> options, ILogger<WritingTools> logger)
{
    public ChatModel Model => model;

    public SentenceChecker Checker => checker;

    public QuestionReader Questions => questions;

    public AnsweringMeter Meter => meter;

    public TimeProvider Time => time;

    public GenerationOptions Options { get; } = options.Value;

    public ILogger Logger => logger;
}
