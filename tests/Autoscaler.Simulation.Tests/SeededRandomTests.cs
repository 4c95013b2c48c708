namespace Autoscaler.Simulation.Tests;

public class SeededRandomTests
{
    [Fact]
    public void Is_SplitMix64()
    {
        // The published reference values for this seed.
        var random = new SeededRandom(1234567);
        Assert.Equal(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821],
            Enumerable.Range(0, 5).Select(_ => random.NextBits()));
    }

    [Fact]
    public void Gives_a_child_the_same_numbers_however_much_its_parent_has_drawn()
    {
        var parent = new SeededRandom(42);
        var before = parent.Child("clients").NextBits();
        parent.NextBits();
        Assert.Equal(before, parent.Child("clients").NextBits());
    }

    [Fact]
    public void Gives_children_of_different_names_different_numbers() =>
        Assert.NotEqual(new SeededRandom(42).Child("clients").NextBits(), new SeededRandom(42).Child("faults").NextBits());

    [Fact]
    public void Draws_fractions_from_zero_up_to_but_never_one()
    {
        var random = new SeededRandom(7);
        var drawn = Enumerable.Range(0, 100_000).Select(_ => random.NextFraction()).ToList();
        Assert.All(drawn, f => Assert.InRange(f, 0, 1 - 1e-16));
        Assert.InRange(drawn.Average(), 0.495, 0.505);
    }
}
