using System.Text;
using Autoscaler.Functions;
using Autoscaler.Simulation.Cloud;

namespace Autoscaler.Simulation.Tests.Cloud;

/// <summary>An environment may die in the middle of a handler, and may stand still for an hour.</summary>
public class LambdaTests
{
    private static readonly ReadOnlyMemory<byte> Nothing = "{}"u8.ToArray();

    private readonly World world = Runs.SmallWorld(0.9);

    private readonly List<string> done = [];

    private readonly Lambda lambda;

    private int built;

    public LambdaTests() => lambda = new Lambda(world, _ =>
    {
        var environment = $"environment {++built}";
        return _ => Handle(environment);
    });

    [Fact]
    public void Nothing_that_comes_after_the_kill_has_happened()
    {
        world.Calls.Trouble = new Killing();
        FunctionAnswer? answer = null;
        lambda.Invoke(FunctionName.Reconcile, Nothing, given => answer = given);
        world.RunUntil(10);
        Assert.Equal(["environment 1", "first"], done);
        Assert.Equal("Runtime.ExitError", answer?.Error);
    }

    [Fact]
    public void The_next_invocation_has_an_environment_of_its_own()
    {
        world.Calls.Trouble = new Killing();
        lambda.Invoke(FunctionName.Reconcile, Nothing);
        world.RunUntil(10);
        world.Calls.Trouble = null;
        done.Clear();
        lambda.Invoke(FunctionName.Reconcile, Nothing);
        world.RunUntil(20);
        Assert.Equal(["environment 2", "first", "second", "third"], done);
    }

    [Fact]
    public void A_frozen_environment_remembers_everything_when_it_thaws()
    {
        Invoke(10);
        var thaw = lambda.Freeze();
        Invoke(2000);
        Assert.True(thaw());
        Invoke(4000);
        Assert.Equal(["environment 1", "environment 2", "environment 1"], done.Where(what => what.StartsWith("environment", StringComparison.Ordinal)));
        Assert.False(new Lambda(world, _ => Handle).Freeze()());

        Task<byte[]?> Handle(ReadOnlyMemory<byte> lambdaEvent) => Task.FromResult<byte[]?>(null);
    }

    private void Invoke(int until)
    {
        lambda.Invoke(FunctionName.Reconcile, Nothing);
        world.RunUntil(until);
    }

    // As Reconcile does: whatever goes wrong with one step, the others are tried.
    private async Task<byte[]?> Handle(string environment)
    {
        done.Add(environment);
        foreach (var step in (string[])["first", "second", "third"])
        {
            try
            {
                await world.Calls.Write("route53:ChangeResourceRecordSets", () =>
                {
                    done.Add(step);
                    return true;
                });
            }
            catch (FunctionKilledException)
            {
                // A handler that catches everything.
            }
        }

        return Encoding.UTF8.GetBytes("{}");
    }

    private sealed class Killing : ITrouble
    {
        public Exception? Reading(string operation) => null;

        public Exception? BeforeWriting(string operation) => null;

        public Exception? AfterWriting(string operation) => new FunctionKilledException();
    }
}
