using System.Text.Json.Nodes;
using Autoscaler.Core.Responses;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;
using Autoscaler.Simulation.Machines;

namespace Autoscaler.Simulation.Cloud;

/// <summary>Step Functions: the executions of the one state machine. Names stay taken; the same name with the same input, while it runs, is the same execution.</summary>
internal sealed class StepFunctions(World world, Machine machine, Lambda lambda, Topic topic) : IResponses, IRunningResponses, IResponseStops
{
    public const string MachineArn = "arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response";

    private const string List = "states:ListExecutions";

    private const int MostNames = 10;

    private readonly List<RunningExecution> executions = [];

    public IReadOnlyList<RunningExecution> Executions => executions;

    /// <summary>Called when an execution has been started.</summary>
    public Action<RunningExecution>? Started { get; set; }

    /// <summary>How much longer than asked a wait takes.</summary>
    public Func<TimeSpan>? ExtraWait { get; set; }

    /// <summary>The most that a wait has been longer than asked.</summary>
    public TimeSpan LongestExtraWait { get; private set; }

    /// <summary>How late the list is.</summary>
    public TimeSpan ListDelay { get; set; }

    public async Task<StartOutcome> Start(string cluster, DateTimeOffset now, CancellationToken stop)
    {
        try
        {
            if (await calls.Ask(List, () => Running(cluster).Any()))
            {
                return StartOutcome.AlreadyRunning;
            }
        }
        catch (PortFailure.Retryable)
        {
            // As the adapter does: the start itself is tried all the same.
        }

        return await StartNext(cluster, now, name => new JsonObject { ["cluster"] = name.Cluster, ["window"] = name.Window });
    }

    public Task<StartOutcome> Continue(string cluster, string continues, string memory, DateTimeOffset now, CancellationToken stop) => StartNext(
        cluster, now, name => new JsonObject { ["cluster"] = name.Cluster, ["window"] = name.Window, ["continues"] = continues, ["memory"] = JsonNode.Parse(memory) });

    public Task<IReadOnlyList<RunningResponse>> Of(string cluster, CancellationToken stop) =>
        calls.Ask(List, () => (IReadOnlyList<RunningResponse>)[.. Running(cluster).Select(one => new RunningResponse(one.Arn, one.Name, one.StartedAt))]);

    public Task<string?> LastState(string cluster, CancellationToken stop) => calls.Ask(
        List,
        () => executions.Where(one => !one.IsRunning).OrderByDescending(one => one.EndedAt).Select(one => one.LastDecided).FirstOrDefault(state => state is not null && !LeftBehind.IsSilent(state)),
        "states:GetExecutionHistory");

    public Task Warm(CancellationToken stop) => calls.Ask(List, () => true);

    public Task Stop(RunningResponse response, CancellationToken stop) => calls.Write("states:StopExecution", () =>
    {
        executions.Find(one => one.Arn == response.Execution)?.Stop();
        return true;
    });

    private Calls calls => world.Calls;

    private IEnumerable<RunningExecution> Running(string cluster) =>
        executions.Where(one => one.IsRunning && one.StartedAt + ListDelay <= world.Agenda.Now && ResponseName.Belongs(one.Name, cluster));

    private async Task<StartOutcome> StartNext(string cluster, DateTimeOffset now, Func<ResponseName, JsonObject> input)
    {
        for (var number = 1; number <= MostNames; number++)
        {
            var name = ResponseName.For(cluster, now, number);
            var given = input(name);
            if (await calls.Write("states:StartExecution", () => TryStart(name.Value, given)))
            {
                return StartOutcome.Started;
            }
        }

        return StartOutcome.NamesTaken;
    }

    private TimeSpan Extra()
    {
        var extra = ExtraWait?.Invoke() ?? TimeSpan.Zero;
        LongestExtraWait = extra > LongestExtraWait ? extra : LongestExtraWait;
        return extra;
    }

    private bool TryStart(string name, JsonObject input)
    {
        var text = input.ToJsonString();
        if (executions.Find(one => one.Name == name) is { } taken)
        {
            return taken.IsRunning && taken.Input == text;
        }

        var execution = new RunningExecution(world, machine, lambda, topic, Extra, name, text);
        executions.Add(execution);
        Started?.Invoke(execution);
        execution.Begin();
        return true;
    }
}
