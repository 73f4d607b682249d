"""Spoils page images as a scanner does: degrade.py SPECIFICATION.json SEED PAGE.png... (each page is overwritten)."""
import json
import sys

import numpy
from PIL import Image, ImageFilter


def degrade(path, kind, random):
    page = Image.open(path).convert("L")
    page = page.rotate(random.uniform(-kind["turn"], kind["turn"]), resample=Image.BICUBIC, fillcolor=255)
    page = page.filter(ImageFilter.GaussianBlur(kind["blur"] * kind["dpi"] / 200 * random.uniform(0.8, 1.2)))
    grey = numpy.asarray(page, dtype=numpy.float32)
    height, width = grey.shape
    # Uneven ink: a coarse field of lighter and darker patches, which touches the printed parts only.
    coarse = random.normal(0, kind["ink"], (height // 40 + 2, width // 40 + 2)).astype(numpy.float32)
    field = numpy.asarray(Image.fromarray(coarse).resize((width, height), Image.BICUBIC))
    grey = grey + field * (255 - grey) / 255
    grey = grey * random.uniform(0.93, 0.99) + random.normal(0, kind["noise"], grey.shape)
    if kind.get("bw"):
        grey = numpy.where(grey < random.uniform(135, 175), 0, 255)
    Image.fromarray(numpy.clip(grey, 0, 255).astype(numpy.uint8)).save(path)


kind = json.loads(sys.argv[1])
for number, path in enumerate(sys.argv[3:]):
    degrade(path, kind, numpy.random.RandomState(int(sys.argv[2]) + number))
